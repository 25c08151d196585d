@office @submission @en
Feature: Applications online

  Background:
    Given Hanako holds a card made on 2026-11-16
    And 15 minutes pass

  @K-SUBMISSION-001 @C @R5-1 @R5-11
  Scenario: Accepted
    rules.md §5
    When Hanako fills in the site's notice of moving out
    And Hanako signs the form with the signature key as xades-enveloped
    And what was signed is sent
    Then the application is accepted with a reception number
    And the same sent again gets the same reception number
    And form and signature are kept encrypted

  @K-SUBMISSION-002 @C @R5-5
  Scenario: Another form than the site's
    rules.md §5
    When Hanako fills in the site's notice of moving out
    And Hanako changes the form and signs it with the signature key as xml-enveloped
    And what was signed is sent
    Then the application is refused with a reception number: "It is not the form of this application that was signed."
    And nothing of form and signature is kept

  @K-SUBMISSION-008 @C @R5-5
  Scenario: What could not be checked waits
    rules.md §5
    Given the site can't reach the agency
    When Hanako fills in the site's notice of moving out
    And Hanako signs the form with the signature key as cms
    And what was signed is sent
    Then the application waits with a reception number: "The source of revocations can't be reached."
    When the site reaches the agency again and checks what waits
    Then the application is accepted with a reception number

  @K-SUBMISSION-010 @ours
  Scenario: Another signature after acceptance, or none at all
    docs/decisions.md §16
    When Hanako fills in the site's notice of moving out
    And Hanako signs the form with the signature key as cms
    And what was signed is sent
    Then the application is accepted with a reception number
    When the form is sent without a signature
    Then the site does not take it: "This application was sent before, with another signature."
