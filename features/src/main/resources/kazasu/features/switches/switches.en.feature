@en
Feature: What the sources leave open, in English

  @K-OBS-002 @U
  Scenario: A PIN of a wrong length
    card-interface.md §4.2 (wrong-length VERIFY)
    Given a My Number Card whose JPKI application is selected
    When a short user authentication PIN is verified
    Then the status word is noted as "verify.wrong-length-costs-a-try"

  @K-OBS-010 @U
  Scenario: How long the salt of PSS is
    card-interface.md §3.5 (PSS salt length)
    Given a My Number Card whose JPKI application is selected
    And its keys are RSA
    When the right user authentication PIN is verified by short id
    And the user authentication key signs by scheme 04
    Then the salt length by the user authentication certificate's public key is noted as "sign.pss-salt"

  @K-OBS-011 @U
  Scenario: The FCI of a SELECT
    card-interface.md §3 (FCI)
    Given a My Number Card whose JPKI application is selected
    When the command 00 A4 04 00 0A D3 92 F0 00 26 01 00 00 00 01 00 is sent
    Then the length of the answer's data is noted as "select.fci"
