@office @login @en
Feature: Terminals with a reader

  Background:
    Given Hanako holds a card made on 2026-11-16
    And 15 minutes pass

  @K-TERMINAL-001 @C @R5-3
  Scenario: The card alone, after a first proper check
    rules.md §5
    When Hanako only holds the card over the site's terminal
    Then the machine refuses: "The holder has not been checked here with this certificate before."
    When Hanako enters the PIN at the site's terminal
    And Hanako only holds the card over the site's terminal
    Then the terminal lets the holder in

  @K-TERMINAL-003 @C @R5-2
  Scenario: The face in place of the PIN
    rules.md §5
    Given the ministers have authorised the site to compare faces
    When Hanako's face is compared with the photo at the site's terminal
    Then the terminal lets the holder in
    When somebody else's face is compared with the photo on Hanako's card
    Then the machine refuses: "The face is not that of the photo."

  @K-TERMINAL-005 @C @R5-12
  Scenario: A certificate of residence
    rules.md §5
    When 2026-11-24 12:00 comes
    And Hanako asks a kiosk for a certificate of residence
    Then the kiosk hands out the certificate of residence

  @K-TERMINAL-007 @ours
  Scenario: A municipality that has not joined
    docs/decisions.md §18
    Given the municipality does not issue at kiosks
    When Hanako asks a kiosk for a certificate of residence
    Then the machine refuses: "The holder's municipality does not issue at kiosks."
