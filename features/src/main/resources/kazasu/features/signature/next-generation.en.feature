@en
Feature: Signatures of the next card, a plan, in English

  Background:
    Given a My Number Card whose JPKI application is selected
    And its keys are on P-384

  @K-ECDSA-001 @ours @R1.7-2
  Scenario Outline: The <key> key signs by ECDSA, scheme <P1>
    docs/decisions.md §5 (P-384), card-interface.md §6
    When the right <PIN> is verified
    And the <key> key signs by scheme <P1>
    Then the signature by scheme <P1> verifies against the <key> certificate

    Examples:
      | key                 | PIN                     | P1 |
      | signature           | signature password      | 00 |
      | signature           | signature password      | 01 |
      | user authentication | user authentication PIN | 02 |
      | user authentication | user authentication PIN | 03 |

  @K-ECDSA-002 @ours @R1.7-2
  Scenario Outline: There is no PSS, scheme <P1>
    docs/decisions.md §5 (P-384)
    When the right signature password is verified
    And the signature key signs by scheme <P1>
    Then the status word is 6A86

    Examples:
      | P1 |
      | 04 |
      | 05 |

  @K-ECDSA-006 @ours @R1.7-2
  Scenario: Today's authority signs the public key on P-384
    docs/decisions.md §8 (P-384)
    Then the user authentication certificate's "public key" is "EC 384"
    And the user authentication certificate verifies against the authority's certificate on the card
