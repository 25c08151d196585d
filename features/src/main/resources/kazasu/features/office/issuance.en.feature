@office @issuance @en
Feature: Cards and certificates are issued

  @K-FIRST-001 @C @R4.2-1 @R2.6-1
  Scenario: Applied for, made by J-LIS, collected at the counter
    rules.md §4.2
    Given it is 2026-11-24
    When Taro applies for a card
    Then the application is accepted
    And Taro's card is ordered
    When 2026-12-14 comes
    And J-LIS makes the card
    Then Taro's card is made
    When 10 days pass
    And Taro collects the card
    Then the procedure is completed
    And the fee is 0 yen
    And Taro's card is handed over
    And the signature certificate on the card was issued on 2026-12-14
    And the signature certificate on the card is valid until 2031-05-04
    And the card signs with the signature key and its certificate verifies it
    And the card signs with the user authentication key and its certificate verifies it
    And Taro's user authentication certificate is good
    And ledger and card agree

  @K-FIRST-004 @C @R4.2-1 @R4.1-1
  Scenario: A driving licence will do, but not on the day of the application
    rules.md §4.2
    When Taro applies for a card
    And J-LIS makes the card
    And Taro collects the card
    Then the clerk refuses with "Cards are made by J-LIS and not on the same day."
    When 1 day passes
    Given the visitor shows a driving licence
    When Taro collects the card
    Then the procedure is completed

  @K-FIRST-005 @C @R4.2-1 @R4.4-2
  Scenario: The new card is no photo ID
    rules.md §4.2
    When Taro applies for a card
    And J-LIS makes the card
    And 30 days pass
    Given the visitor shows no papers
    When Taro collects the card
    Then the clerk refuses with "No photo ID was shown."

  @K-FIRST-007 @C @R4.1-1
  Scenario: Somebody on no register gets no card, and the refusal is kept
    rules.md §4.1
    Given Hanako is on no resident register
    When Hanako applies for a card
    Then the clerk refuses with "The applicant is not on the resident register."
    And the issue ledger keeps Hanako's application as refused with "The applicant is not on the resident register."

  @K-FIRST-009 @C @R2.4-1
  Scenario: The certificates of a card that nobody collects are revoked as unspecified
    rules.md §2.4
    When Taro applies for a card
    And J-LIS makes the card
    And nobody collects the card
    Then Taro's card is lapsed
    And Taro's signature certificate is revoked as unspecified

  @K-FIRST-013 @C @R3-1 @R3-2
  Scenario: A password that is too short is chosen again
    rules.md §3
    When Taro applies for a card
    And J-LIS makes the card
    And 30 days pass
    Given the visitor chooses a signature password that is too short
    When Taro collects the card
    Then the clerk refuses with "This PIN cannot have that form."
    Given the visitor chooses a new signature password
    When Taro collects the card
    Then the procedure is completed
    And the card signs with the signature key and its certificate verifies it

  @K-FIRST-014 @C @R2.6-2 @R2.3-8
  Scenario: A lost card is replaced for 1000 yen
    rules.md §2.6
    Given Taro holds a card made on 2026-11-24
    When Taro applies for another card because the old one is lost
    Then Taro's signature certificate is revoked as cessationOfOperation
    When J-LIS makes the card
    And 30 days pass
    And Taro collects the card
    Then the fee is 1000 yen
    And Taro has paid 1000 yen in all
    And Taro's new signature certificate is linked to the former one

  @K-OPTOUT-002 @C @R2.2-3 @R2.6-1
  Scenario: Whoever opted out gets the first certificates free later on
    rules.md §2.6
    When Hanako applies for a card without certificates
    And J-LIS makes the card
    And 30 days pass
    And Hanako collects the card
    Then the card has no signature certificate
    When Hanako applies at the counter for both certificates
    Then the fee is 0 yen
    And ledger and card agree

  @K-ISSUE-001 @C @R2.3-10
  Scenario: No second live certificate of a kind
    rules.md §2.3
    Given Hanako holds a card made on 2026-11-24 without certificates
    When Hanako applies at the counter for the signature certificate
    Then the procedure is completed
    When Hanako applies at the counter for the signature certificate
    Then the clerk refuses with "The holder has a valid certificate of this kind: no double issue."
    And of Hanako's signature certificates 1 was ever issued

  @K-ISSUE-004 @C @R4.1-1
  Scenario: Not onto the card of somebody else
    rules.md §4.1
    Given Taro holds a card made on 2026-11-24
    When Hanako takes the card of Taro to renew both certificates
    Then the clerk refuses with "The card belongs to another person."

  @K-ISSUE-006 @U @R4.5-1
  Scenario: Another city's counter, if the switch says so
    rules.md §4.5
    Given Taro holds a card made on 2026-11-24
    When Taro renews both certificates at the counter of another city
    Then the clerk refuses with "This is done in the municipality where the applicant lives."
    Given the office's switch office.other-municipality stands at accepted
    When Taro renews both certificates at the counter of another city
    Then the procedure is completed

  @K-ISSUE-009 @L @R4.3-1 @R4.3-2
  Scenario: A wrong PIN stops it before the card is touched
    rules.md §4.3
    Given Taro holds a card made on 2026-11-24
    Given the visitor types a wrong signature password
    When Taro renews both certificates at the counter
    Then the clerk refuses with "The PIN is wrong."
    And ledger and card agree

  @K-ISSUE-011 @ours
  Scenario: A card that was taken out can be gone on with
    docs/decisions.md §12
    Given Taro holds a card made on 2026-11-24
    When Taro renews both certificates but takes the card out after 45 commands
    Then the clerk refuses with "The card was taken out before the end."
    When the clerk goes on with the unfinished application
    Then the procedure is completed
    And ledger and card agree

  @K-ISSUE-012 @ours
  Scenario: Or given up
    docs/decisions.md §12
    Given Taro holds a card made on 2026-11-24
    When Taro renews both certificates but takes the card out after 45 commands
    Then the clerk refuses with "The card was taken out before the end."
    When the clerk gives the unfinished application up
    Then the application is abandoned
    And ledger and card agree

  @K-ISSUE-013 @C @R1.5-7
  Scenario Outline: No <deed> by <way>
    rules.md §1.5
    When Taro asks by <way> for <deed>
    Then the clerk refuses with "Certificates are issued and renewed at the counter only."

    Examples:
      | deed                        | way                     |
      | the issue of certificates   | telephone               |
      | the renewal of certificates | the web                 |
      | the renewal of certificates | a signed request online |

  @K-ISSUE-014 @C @R4.1-2 @R2.1-3
  Scenario: A printed copy and a receipt are handed out
    rules.md §4.1
    Given Taro holds a card made on 2026-11-24
    When Taro renews both certificates at the counter
    Then the receipt says "total: 200 yen"
    And the printed copy of Taro's signature certificate says "SIGNATURE CERTIFICATE (TEST)"
    And the printed copy of Taro's user authentication certificate does not say "検証　太郎"
