@en
Feature: Reading, in English

  Background:
    Given a My Number Card whose JPKI application is selected

  @K-READ-001 @C
  Scenario: The signature authority's certificate is free to read
    card-interface.md §2 (EF 0002)
    Then EF 0002 holds the signature authority's certificate

  @K-READ-003 @C
  Scenario: The user authentication certificate is free to read
    card-interface.md §2 (EF 000A, plastic card)
    Given the switch "read.user-authentication-certificate" of its profile stands at "free"
    Then EF 000A holds the user authentication certificate
    And EF 000A is one DER object and filler of FF

  @K-READ-006 @L
  Scenario: Reading by short id makes that EF current
    card-interface.md §3 (READ BINARY by SFI)
    Given it has both certificates
    And the switch "read.user-authentication-certificate" of its profile stands at "free"
    When reading EF 000A by short id at offset 0 for 4 bytes
    And reading at offset 0 for 1 bytes
    Then the status word is 9000
    And the answer carries 1 bytes
    And the answer begins with 30

  @K-TOKEN-001 @L
  Scenario: The token information
    card-interface.md §2.1
    Then EF 0006 holds 160 bytes
    And the token label is the profile's, filled up to 32 bytes with blanks
    And the token information at offset 142 for 2 bytes reads "01"
    And the token information at offset 80 for 16 bytes is decimal digits
    And the token information at offset 96 is 00 00 04 0D
