@en
Feature: Security status, in English

  @K-STATUS-006 @L
  Scenario: It survives a warm reset and falls with the power
    card-interface.md §4.2 (SCARD_RESET, power-off)
    Given a My Number Card handed over to its holder
    When the JPKI application is selected
    And the right user authentication PIN is verified
    And the card is warm reset
    And the JPKI application is selected
    And the user authentication key signs 32 bytes
    Then the status word is 9000
    When the card loses its power and gets it back
    And the JPKI application is selected
    And the user authentication key signs 32 bytes
    Then the status word is 6982

  @K-STATUS-003 @LC
  Scenario: It falls with the SELECT of another application
    card-interface.md §4.2 (selecting another AP or the ISD)
    Given a My Number Card whose JPKI application is selected
    When the right signature password is verified
    And the issuer security domain is selected
    And the JPKI application is selected
    And EF 0001 is selected
    And reading at offset 0 for 4 bytes
    Then the status word is 6982
