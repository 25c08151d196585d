@en
Feature: Administration, in English

  @K-ADMIN-002 @ours
  Scenario: No PIN is set without an administration session
    docs/decisions.md §4 (RESET RETRY COUNTER)
    Given a My Number Card handed over to its holder
    When the administration application is selected
    And the new signature password is set by the administration command
    Then the status word is 6982
