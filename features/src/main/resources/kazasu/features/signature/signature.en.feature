@en
Feature: Signing, in English

  Background:
    Given a My Number Card whose JPKI application is selected

  @K-SIGN-001 @C
  Scenario: The signature key signs a DigestInfo
    card-interface.md §3.5 (P1 00)
    Given its keys are RSA
    When the right signature password is verified
    And the signature key signs a DigestInfo of SHA-256
    Then the signature verifies against the signature certificate

  @K-SIGN-003 @C
  Scenario: The user authentication key signs bytes as they are
    card-interface.md §3.5 (P1 00)
    Given its keys are RSA
    When the right user authentication PIN is verified by short id
    And the user authentication key signs 245 bytes
    Then the signature verifies against the user authentication certificate

  @K-SIGN-007 @L
  Scenario: Nothing can be signed without a current EF
    card-interface.md §4.1 (no current EF)
    When 32 bytes are signed with the current EF
    Then the status word is 6986

  @K-SIGN-008 @LC
  Scenario: Many signatures after one VERIFY
    card-interface.md §4.2 (signatures per VERIFY)
    When the right signature password is verified
    And the signature key signs 3 times
    And the signature key signs 32 bytes by short id
    Then the signature verifies against the signature certificate
