@en
Feature: Certificates, in English

  @K-SCERT-004 @C @R2.1-4 @R2.1-6
  Scenario: The signature certificate
    card-interface.md §5.3
    Given a My Number Card whose JPKI application is selected
    When the right signature password is verified
    Then the signature certificate's "key usage" is "critical 030206C0"
    And the issuer of the signature certificate is the authority's subject byte for byte
    And the signature certificate verifies against the authority's certificate on the card
    And the signature certificate ends with the holder's fifth birthday after its issue

  @K-ACERT-005 @C @R2.1-3
  Scenario: The user authentication certificate says nothing about the person
    card-interface.md §5.5 (SAN)
    Given a My Number Card whose JPKI application is selected
    Then the user authentication certificate has no basic attributes

  @K-KEYS-001 @C @R4.1-1 @R2.1-6
  Scenario: No two cards share a key
    rules.md §4.1 (each applicant makes a key pair)
    Given a My Number Card whose JPKI application is selected
    Given a My Number Card whose keys were made on the card
    When the JPKI application is selected
    And the first card is taken up again
    Then the user authentication keys of the two cards differ
