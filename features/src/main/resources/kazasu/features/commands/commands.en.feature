@en
Feature: Commands, in English

  Background:
    Given a My Number Card whose JPKI application is selected

  @K-CMD-005 @L
  Scenario: There is no logical channel but 0
    card-interface.md §3.6 (logical channel)
    When the command 01 B0 00 00 01 is sent
    Then the status word is 6881

  @K-CMD-008 @L
  Scenario: A challenge is never the same
    card-interface.md §3 (GET CHALLENGE)
    When the command 00 84 00 00 08 is sent
    Then the same command answers differently next time
    And the answer to reset is the profile's
