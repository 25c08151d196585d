@office @eligibility @en
Feature: Who may have certificates, and who comes for them

  @K-ELIG-001 @C @R2.2-1
  Scenario: No signature certificate under 15
    rules.md §2.2
    When Jiro applies for a card
    Then the clerk refuses with "No signature certificate is issued to a person under 15."

  @K-ELIG-003 @C @R2.2-1 @R3-14
  Scenario: A child's card is collected by the legal representative
    rules.md §2.2
    When Jiro applies for a card with the user authentication certificate only
    And J-LIS makes the card
    And 30 days pass
    Given the legal representative comes to the counter
    And the visitor shows a passport
    And the visitor shows a proof of authority
    When Jiro collects the card
    Then the procedure is completed
    And the card has no signature certificate

  @K-ELIG-005 @L @R2.2-7
  Scenario: At 15 nothing happens by itself
    rules.md §2.2
    Given Jiro holds a card made on 2026-11-24 with the user authentication certificate only
    When 2030-06-01 comes
    Then the card has no signature certificate
    When Jiro applies at the counter for the signature certificate
    Then the procedure is completed

  @K-ELIG-010 @C @R2.2-4
  Scenario: A card without PINs has no signature certificate
    rules.md §2.2
    When Taro applies for a card without PINs
    And J-LIS makes the card
    And 30 days pass
    And Taro collects the card
    Then the card has no signature certificate

  @K-ELIG-011 @C @R2.2-4
  Scenario: And gets none
    rules.md §2.2
    Given Taro holds a card without PINs made on 2026-11-24
    When Taro applies at the counter for the signature certificate
    Then the clerk refuses with "This card has no PINs."

  @K-ELIG-013 @C @R2.2-1 @R2.2-2
  Scenario: Somebody who is no ward any more gets one
    rules.md §2.2
    Given Matsuko needs no legal representative
    When Matsuko applies for a card
    Then the application is accepted

  @K-ID-003 @C @R4.4-2
  Scenario: A holder without photo ID is asked by post
    rules.md §4.4
    Given Hanako holds a card made on 2026-11-24 without certificates
    Given the visitor does not know the user authentication PIN
    When Hanako applies at the counter for both certificates
    Then the holder is asked by post because of "No photo ID was shown."
    When 7 days pass
    Given the visitor does not know the user authentication PIN
    And the visitor shows the form of the inquiry
    When Hanako applies at the counter for both certificates
    Then the procedure is completed

  @K-ID-009 @C @R4.4-4
  Scenario: A proxy with the form of the notice
    rules.md §4.4
    Given Taro holds a card made on 2026-11-24
    When 2031-03-01 comes
    Given a proxy comes to the counter
    And the visitor shows a passport
    And the visitor shows the form of the notice
    When Taro renews both certificates at the counter
    Then the procedure is completed
