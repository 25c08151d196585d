@office @pin @kiosk @juki @en
Feature: Locked PINs, cards without PINs, and the cards of old

  @K-LOCK-005 @C @R3-11 @R3-2
  Scenario: A locked PIN is set anew at the counter
    rules.md §3
    Given Hanako holds a card made on 2026-11-16
    When a wrong user authentication PIN is entered on the card 2 times
    Then the user authentication PIN can be entered 1 more time
    When a wrong user authentication PIN is entered on the card 1 time
    Then the user authentication PIN is locked
    And the card accepts the right signature password
    Given the visitor shows a passport
    And the visitor chooses a new user authentication PIN
    When Hanako asks at the counter for the reset of the user authentication PIN
    Then the procedure is completed
    And the card accepts the right user authentication PIN

  @K-LOCK-010 @C @R3-11
  Scenario: Somebody else's card
    rules.md §3
    Given Hanako holds a card made on 2026-11-16
    And Taro holds a card made on 2026-11-18
    And the visitor shows a passport
    When Hanako brings the card of Taro and asks for the reset of the user authentication PIN
    Then the clerk refuses with "The card belongs to another person."

  @K-LOCK-013 @C @R3-1
  Scenario: Lower case becomes upper case
    rules.md §3
    Given Hanako holds a card made on 2026-11-16
    And the visitor shows a passport
    And the visitor chooses a signature password in lower case
    When Hanako asks at the counter for the reset of the signature password
    Then the card accepts the signature password in capitals

  @K-LOCK-014 @C @R3-7 @R3-13
  Scenario: The same number three times, and one of them changed
    rules.md §3
    Given Hanako holds a card made on 2026-11-16
    When Hanako's PINs of four digits are all the same
    Then the card accepts the right text PIN
    Given the visitor chooses a new text PIN
    When the text PIN is changed at the counter's machine
    Then the card accepts the right text PIN

  @K-FACE-103 @C @R3-15
  Scenario: Without PINs and back
    rules.md §3
    Given Hanako holds a card made on 2026-11-16
    When Hanako has the card changed to one without PINs
    Then the card has no signature certificate
    Given the visitor shows a passport
    When Hanako has PINs set on the card without PINs
    Then the card accepts the right user authentication PIN

  @K-KIOSK-001 @C @R3-12
  Scenario: At a kiosk
    rules.md §3
    Given Hanako holds a card made on 2026-11-16
    When Hanako prepares the reset of the signature password in the app
    And Hanako resets the signature password at a kiosk of Lawson
    Then the procedure is completed

  @K-KIOSK-007 @C @R3-12
  Scenario: Another face
    rules.md §3
    Given Hanako holds a card made on 2026-11-16
    And the face before the app is not that of the photo in the card
    When Hanako prepares the reset of the signature password in the app
    Then the clerk refuses with "The face does not match the photo in the card."

  @K-JUKI-113 @C @R6-7
  Scenario: A juki card is given back when the new card is handed over
    rules.md §6
    Given Taro holds a juki card issued on 2015-12-01
    Then Taro's juki card is valid until 2025-12-01
    When 2016-02-01 comes
    And Taro applies for a card
    And J-LIS makes the card
    And 30 days pass
    And Taro gives the juki card back and collects the card
    Then the procedure is completed
    And Taro's juki card is returned

  @K-JUKI-107 @C @R6-3
  Scenario: No juki cards after 2015-12-28
    rules.md §6
    When 2015-12-29 comes
    And Taro applies at the counter for a juki card
    Then the clerk refuses with "Juki cards were issued until 2015-12-28."
