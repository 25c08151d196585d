@office @signing @en
Feature: Signing with a card

  Background:
    Given Hanako holds a card made on 2026-11-16

  @K-SIGNING-001 @L @R2.1-6
  Scenario: A visible signature in a PDF, then another one
    card-interface.md §3
    Given the holder wants the signature to be seen
    When Hanako signs a document with the signature key as pades
    And Hanako signs what was signed once more with the signature key as pdf
    Then other libraries find 2 right signatures in it
    And what had been signed before is unchanged at its beginning
    And as the client says beforehand, what was signed tells the four basic attributes

  @K-SIGNING-003 @L @R3-1
  Scenario: In lower case
    rules.md §3
    Given the holder types the signature password in lower case
    When 2026-11-24 9:30 comes
    And Hanako signs a document with the signature key as cms
    Then before the PIN was typed the holder was told that 5 tries are left
    And the card was sent a PIN 1 time
    And it says that it was signed on 2026-11-24 at 9:30
    And the same document signed again at the same time gives the same bytes

  @K-SIGNING-005 @ours
  Scenario: A wrong password costs one try
    docs/decisions.md §13
    Given the holder types a wrong signature password
    When Hanako signs a document with the signature key as cms
    Then nothing is signed because of a wrong PIN
    When the client tries to sign with the signature key once more
    Then nothing is signed because of a wrong PIN
    And the card was sent a PIN 1 time
    And the signature password can be entered 4 more times

  @K-SIGNING-007 @ours
  Scenario: The last try, if the holder allows it
    docs/decisions.md §13
    Given the holder allows the last try
    When a wrong signature password is entered on the card 4 times
    And Hanako signs a document with the signature key as cms
    Then other libraries find 1 right signature in it

  @K-SIGNING-008 @C @R3-1
  Scenario: A locked card
    rules.md §3
    When a wrong signature password is entered on the card 5 times
    And Hanako signs a document with the signature key as cms
    Then nothing is signed because of a blocked PIN
    And the holder was not asked for the PIN

  @K-SIGNING-009 @C @R3-1
  Scenario: What can't be a password
    rules.md §3
    Given the holder types a signature password of 5 characters
    When Hanako signs a document with the signature key as cms
    Then nothing is signed because of what can't be a PIN

  @K-SIGNING-012 @ours
  Scenario: What can't be signed
    docs/decisions.md §13
    When Hanako signs a broken document with the signature key as pdf
    Then nothing is signed because of a document that can't be signed
    And the card heard nothing
