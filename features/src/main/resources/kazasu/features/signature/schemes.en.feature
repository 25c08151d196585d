@en
Feature: Signature schemes, in English

  Background:
    Given a My Number Card whose JPKI application is selected

  @K-SIGN-010 @L
  Scenario Outline: The user authentication key signs by scheme <P1>
    card-interface.md §3.5
    Given its keys are RSA
    When the right user authentication PIN is verified by short id
    And the user authentication key signs by scheme <P1>
    Then the signature by scheme <P1> verifies against the user authentication certificate

    Examples:
      | P1 |
      | 03 |
      | 05 |

  @K-SIGN-011 @L
  Scenario: The signature key, named by its short id, signs by scheme 02
    card-interface.md §3 (SIGN by SFI), §3.5
    Given its keys are RSA
    When the right signature password is verified
    And the signature key signs by short id and scheme 02
    Then the signature by scheme 02 verifies against the signature certificate

  @K-SIGN-013 @ours
  Scenario: A hash of a wrong length is refused
    docs/decisions.md §5 (signature schemes)
    Given its keys are RSA
    When the right signature password is verified
    And the signature key signs by scheme 04 an input of 31 bytes
    Then the status word is 6985
