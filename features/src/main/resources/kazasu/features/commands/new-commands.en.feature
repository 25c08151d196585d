@en
Feature: Extended length, next occurrence and the issuer's commands, in English

  Background:
    Given a My Number Card whose JPKI application is selected

  @K-EXT-001 @L
  Scenario: GET CHALLENGE takes no extended length
    card-interface.md §3 (GET CHALLENGE), §3.6
    When the command 00 84 00 00 00 00 08 is sent
    Then the status word is 6985

  @K-EXT-005 @ours
  Scenario: SELECT by name takes no extended length
    docs/decisions.md §5 (extended length)
    When the command 00 A4 04 0C 00 00 0A D3 92 F0 00 26 01 00 00 00 01 is sent
    Then the status word is 6700

  @K-NEXT-003 @L
  Scenario: Where there is no next one the current application stays
    card-interface.md §1.2 (next occurrence)
    When the command 00 A4 04 0E 0A D3 92 F0 00 26 01 00 00 00 01 is sent
    Then the status word is 6A82
    When EF 0006 is selected
    Then the status word is 9000

  @K-ISS-002 @L
  Scenario: SET PUBLIC IC KEY is refused
    card-interface.md §3 (SET PUBLIC IC KEY)
    When the command 80 A2 00 AE 01 00 is sent
    Then the status word is 6A86
