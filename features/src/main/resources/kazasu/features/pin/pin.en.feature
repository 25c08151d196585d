@en
Feature: PINs, in English

  Background:
    Given a My Number Card whose JPKI application is selected

  @K-PIN-004 @LC
  Scenario: A locked PIN answers 6984 even to the right one
    card-interface.md §4.1 (VERIFY on a locked PIN)
    When a wrong user authentication PIN is verified 3 times
    Then the status word is 63C0
    When the right user authentication PIN is verified
    Then the status word is 6984
    And the signature PIN has 5 tries left

  @K-PIN-010 @L
  Scenario: A PIN needs a current EF
    card-interface.md §4.1 (no current EF)
    When the right signature password is verified without selecting its EF
    Then the status word is 6986

  @K-TRIES-003 @C
  Scenario: The query has four bytes exactly
    card-interface.md §4.1 (empty VERIFY with Le/Lc byte)
    When the tries left of the signature PIN are asked for in five bytes
    Then the status word is 6700
    When the tries left of the signature PIN are asked for
    Then the status word is 63C5

  @K-CHANGE-002 @C
  Scenario: After a change the old PIN is a wrong one
    card-interface.md §3 (CHANGE PIN)
    When the right signature password is verified
    And the PIN is changed to the new signature password
    And the right signature password is verified
    Then the status word is 63C4
