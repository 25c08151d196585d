@office @revocation @en
Feature: What ends certificates

  Background:
    Given Hanako holds a card made on 2026-11-16

  @K-LIFE-001 @C @R2.3-4 @R2.4-4
  Scenario Outline: A <event> ends the signature certificate alone
    rules.md §2.3
    When Hanako's <event> is recorded
    Then Hanako's signature certificate is revoked as affiliationChanged
    And Hanako's user authentication certificate is good
    And Hanako's card is handed over
    Examples:
      | event                              |
      | move within the municipality       |
      | notice of moving in                |
      | change of name                     |
      | correction of the sex              |
      | correction of the date of birth    |
      | new numbering of addresses         |
      | departure abroad with continued use |

  @K-LIFE-003 @C @R2.3-5
  Scenario Outline: A <event> ends card and certificates
    rules.md §2.3
    When Hanako's <event> is recorded
    And 15 minutes pass
    Then Hanako's card is lapsed
    And OCSP answers that Hanako's signature certificate is revoked as cessationOfOperation
    And the verifier refuses what Hanako's card signs with the user authentication key
    Examples:
      | event                                     |
      | death                                     |
      | departure abroad                          |
      | deletion of the residence record ex officio |

  @K-LIFE-004 @C @R2.3-4
  Scenario: A minor correction ends nothing
    rules.md §2.3
    When Hanako's minor correction is recorded
    And 15 minutes pass
    Then the verifier accepts what Hanako's card signs with the signature key

  @K-LIFE-010 @C @R2.3-15
  Scenario: A notice of moving in that comes too late costs the card
    rules.md §2.3
    When Hanako gives notice of moving out on 2026-12-01
    And 2026-12-16 comes
    And Hanako gives notice of having moved in on 2026-12-01
    Then Hanako's card is lapsed

  @K-ABROAD-001 @C @R2.2-5
  Scenario: Who uses the card on abroad keeps the user authentication certificate
    rules.md §2.2
    When Hanako announces to leave the country on 2026-12-20 and to use the card on
    And 2026-12-20 comes
    And the office does what is due today
    Then Hanako's signature certificate is revoked as affiliationChanged
    And Hanako's user authentication certificate is good
    When Hanako's return from abroad is recorded
    Then Hanako's user authentication certificate is good

  @K-ABROAD-002 @C @R2.2-6
  Scenario: Who doesn't loses the card on the day of departure
    rules.md §2.2
    When Hanako announces to leave the country on 2026-12-20
    And 2026-12-20 comes
    And the office does what is due today
    Then Hanako's card is lapsed

  @K-REVOKE-001 @C @R2.3-2
  Scenario: Asked for at the counter
    rules.md §2.3
    When Hanako asks at the counter that the signature certificate be revoked
    Then the procedure is completed
    And Hanako's signature certificate is revoked as cessationOfOperation
    And Hanako's user authentication certificate is good

  @K-REVOKE-002 @C @R2.3-3 @R2.4-2
  Scenario: A leaked key
    rules.md §2.3
    When Hanako reports at the counter that the keys of both certificates leaked
    Then Hanako's user authentication certificate is revoked as keyCompromise

  @K-REVOKE-007 @C @R2.3-6
  Scenario: An error in a certificate is told to its holder
    rules.md §2.3
    When the office finds an error in Hanako's signature certificate
    Then Hanako's signature certificate is revoked as affiliationChanged
    And the last entry about Hanako is "RECORDING_ERROR"

  @K-REVOKE-008 @C @R2.3-10 @R2.4-5
  Scenario: A renewal ends the old one at once
    rules.md §2.3
    When Hanako renews both certificates at the counter
    And 15 minutes pass
    Then OCSP answers that Hanako's former signature certificate is revoked as superseded
    And OCSP answers that Hanako's signature certificate is good

  @K-REVOKE-009 @C @R2.3-8
  Scenario: A card given back
    rules.md §2.3
    When Hanako returns the card
    Then Hanako's card is returned

  @K-REVOKE-013 @C @R2.3-7 @R2.4-3
  Scenario: A leaked key of an authority ends everything that it issued
    rules.md §2.3
    When the key of the signature authority leaks
    Then Hanako's signature certificate is revoked as cACompromise
    And it is made public that the key of the signature authority leaked
    And by the newest list Hanako's signature certificate is revoked as cACompromise

  @K-HOLD-001 @C @R2.3-11 @R2.4-7 @R2.4-8
  Scenario: A lost card is suspended, and its certificates are revoked when it is found
    rules.md §2.3, §2.4
    When Hanako reports the loss of the card by telephone
    Then Hanako's card is suspended
    And Hanako's signature certificate is held
    When Hanako comes to the counter with the card found again
    Then the procedure is completed
    And Hanako's signature certificate is revoked as cessationOfOperation

  @K-ONLINE-001 @C @R2.3-2
  Scenario: Asked for online by own signature
    rules.md §2.3
    When Hanako asks online by own signature that both certificates be revoked
    Then the procedure is completed
    And Hanako's user authentication certificate is revoked as cessationOfOperation

  @K-ONLINE-003 @C @R2.3-2
  Scenario: An altered request is refused
    rules.md §2.3
    When Hanako's request that the signature certificate be revoked arrives altered
    Then the clerk refuses with "The request is not signed with the holder's own key."
    And Hanako's signature certificate is good

  @K-STAY-005 @L @R1.6-4 @R2.3-9
  Scenario: Another last day of the card ends its certificates
    rules.md §1.6
    Given Maria holds a card made on 2026-11-18
    When Maria's period of stay is extended until 2031-03-31
    And Maria asks at the counter that the card last as long as the stay
    Then Maria's card is valid until 2031-03-31
    And Maria's signature certificate is revoked as cessationOfOperation

  @K-STAY-006 @C @R1.6-4
  Scenario: The special extension
    rules.md §1.6
    Given Maria holds a card made on 2026-11-18
    When Maria asks at the counter for the special extension of the card
    Then Maria's card is valid until 2028-05-31

  @K-PHONE-001 @C @R5-14
  Scenario: One Android phone a person
    rules.md §5
    When Hanako enrols an Android phone
    Then the phone signs with the user authentication key and its certificate verifies it
    When 1 day passes
    And Hanako enrols an Android phone
    Then Hanako's former phone's signature certificate is revoked
    And Hanako's phone's signature certificate is good

  @K-PHONE-004 @C @R2.4-9
  Scenario: A phone found again
    rules.md §2.4
    When Hanako enrols an iPhone
    And Hanako reports the loss of the phone by telephone
    Then Hanako's phone's user authentication certificate is held
    And both certificates on Hanako's card are good
    When Hanako sets the phone free in the app
    Then Hanako's phone's user authentication certificate is good
    And Hanako's phone's signature certificate is held
