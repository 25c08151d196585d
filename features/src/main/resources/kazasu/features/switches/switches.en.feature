@en
Feature: What the sources leave open, in English

  @K-OBS-002 @U
  Scenario: A PIN of a wrong length
    card-interface.md §4.2 (wrong-length VERIFY)
    Given a My Number Card whose JPKI application is selected
    When a short user authentication PIN is verified
    Then the status word is noted as "verify.wrong-length-costs-a-try"
