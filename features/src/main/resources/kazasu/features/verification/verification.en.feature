@office @verification @en
Feature: Verification of signatures

  Background:
    Given Hanako holds a card made on 2026-11-16
    And 15 minutes pass

  @K-VERIFICATION-001 @C @R5-5
  Scenario Outline: Right, of a pinned authority, in time and not revoked (<way>)
    rules.md §5
    Given the verifier asks <way>
    When Hanako signs a document with the signature key as cms
    And 1 day passes
    And the agency publishes its revocation lists
    And the verifier verifies the signature
    Then the signature is valid
    And the answer says of every check whether it was made, and why not
    Examples:
      | way                                      |
      | about revocations by the revocation list |
      | the ledger about revocations             |

  @K-VERIFICATION-002 @C @R5-5
  Scenario: Changed on the way
    rules.md §5
    When Hanako signs a document with the signature key as cms
    And the document is changed on the way
    And the verifier verifies the signature
    Then the signature is invalid: "The document was changed."

  @K-VERIFICATION-004 @C @R5-5
  Scenario: Before it was issued
    rules.md §5
    When Hanako signs a document with the signature key as cms
    And the verifier verifies the signature as of 2026-11-15 9:00
    Then the signature is invalid: "The certificate is not valid yet."

  @K-VERIFICATION-009 @C @R5-5 @R2.1-12
  Scenario: Generations have one name
    rules.md §5
    Given the verifier trusts only the authority of 2019
    When Hanako signs a document with the signature key as cms
    And the verifier verifies the signature
    Then the signature is invalid: "No pinned authority issued the certificate."

  @K-VERIFICATION-010 @C @R5-5 @R2.1-12
  Scenario: An attacker's authority has the same name, too
    rules.md §5
    When an attacker's authority of the same name certifies Hanako and a document is signed
    And the verifier verifies the signature
    Then the signature is invalid: "No pinned authority issued the certificate."

  @K-VERIFICATION-011 @C @R5-5
  Scenario: Not recorded
    rules.md §5
    When somebody signs as Hanako with a certificate that the agency has never recorded
    And the verifier verifies the signature
    Then the signature could not be checked: "The authority does not know the certificate."

  @K-VERIFICATION-013 @C @R2.1-3
  Scenario: Whose application it is
    rules.md §2.1
    Given the application is Taro's
    When Hanako signs a document with the signature key as cms
    And the verifier verifies the signature
    Then the signature is invalid: "The holder is not the person of the application."

  @K-VERIFICATION-014 @C @R5-5
  Scenario Outline: What could not be checked is not valid (<case>)
    rules.md §5
    Given the verifier <case>
    When Hanako signs a document with the signature key as cms
    And the verifier verifies the signature
    Then the signature could not be checked: <why>
    Examples:
      | case                                         | why                                           |
      | can't reach OCSP                             | "The source of revocations can't be reached." |
      | can't reach OCSP and takes the lists instead | "The source of revocations can't be reached." |
      | has no source of revocations                 | "There is no source of revocations."          |

  @K-VERIFICATION-017 @ours
  Scenario: The holder's clock is fast
    docs/decisions.md §14
    Given the holder's clock is 6 minutes fast
    When Hanako signs a document with the signature key as cms
    And the verifier verifies the signature
    Then the signature is invalid: "The time of signing is in the future."

  @K-VERIFICATION-018 @C @R2.1-6
  Scenario: SHA-1
    rules.md §2.1
    When Hanako signs a document with software that uses SHA-1
    And the verifier verifies the signature
    Then the signature is invalid: "An algorithm or key is too weak."
