@office @validity @renewal @en
Feature: How long certificates and cards are valid

  @K-VALID-001 @L @R1.1-1 @R1.1-2 @R1.2-1 @R1.2-3
  Scenario Outline: To the fifth birthday after the day of issue, made on <made>
    rules.md §1.2
    Given Hanako was born on 1990-11-14
    And Hanako holds a card made on <made>
    Then the signature certificate on the card is valid until <end>
    And the user authentication certificate on the card is valid until <end>

    Examples:
      | made       | end        |
      | 2026-11-13 | 2030-11-14 |
      | 2026-11-14 | 2031-11-14 |

  @K-VALID-004 @U @R1.3-1 @R1.3-2
  Scenario: A birthday on 29 February, with the other switch
    rules.md §1.3
    Given those born on 29 February have their birthday on 1 March
    And Hanako was born on 1988-02-29
    And Hanako holds a card made on 2026-11-24
    Then the signature certificate on the card is valid until 2031-03-01

  @K-VALID-010 @L @R1.4-1 @R1.4-2 @R2.3-1
  Scenario: To the last second of the last day
    rules.md §1.4
    Given Taro holds a card made on 2026-11-24
    When 2031-05-04 23:59:59 comes
    Then Taro's signature certificate is good
    When 2031-05-05 00:00:00 comes
    Then Taro's signature certificate has expired

  @K-VALID-012 @LC @R2.1-12
  Scenario: The newest generation issues
    rules.md §2.1
    Given Taro holds a card made on 2019-09-16
    Then the signature certificate on the card is of the authority of 2019
    And the authority above the signature certificate ends at 23:59:59 in Japan

  @K-RENEW-002 @C @R1.5-2 @R2.3-10 @R2.4-5
  Scenario: Renewal ends the old certificate at once
    rules.md §1.5
    Given Taro holds a card made on 2026-11-24
    Then the expiry notice for the signature certificate goes out on 2031-02-05
    When 2031-03-01 comes
    And Taro renews both certificates at the counter
    Then the fee is 200 yen
    And the signature certificate on the card is valid until 2036-05-04
    And Taro's former signature certificate is revoked as superseded
    And the key of Taro's new signature certificate is another
    And Taro's new signature certificate is usable after about 1 hour

  @K-RENEW-010 @C @R1.5-9
  Scenario: The card serves as health insurance card for three months more
    rules.md §1.5
    Given Taro holds a card made on 2026-11-24
    Then the card serves as health insurance card until 2031-08-31

  @K-CARDVAL-002 @C @R1.6-2
  Scenario: A permanent resident's card is valid like a Japanese national's
    rules.md §1.6
    Given Maria lives here as a permanent resident
    And Maria was born on 1990-11-14
    And Maria holds a card made on 2026-11-24
    Then Maria's card is valid until 2036-11-14

  @K-CARDVAL-003 @C @R1.6-2 @R1.1-1
  Scenario: Others' to the end of their stay
    rules.md §1.6
    Given Maria's period of stay ends on 2028-03-31
    And Maria holds a card made on 2026-11-24
    Then Maria's card is valid until 2028-03-31
    And the signature certificate on the card is valid until 2028-03-31

  @K-VALID-015 @C @R2.1-1 @R2.1-2
  Scenario: The issuer's name says what for
    rules.md §2.1
    Given Taro holds a card made on 2026-11-24
    Then the issuer of the signature certificate on the card is "OU=Japan Agency for Local Authority Information Systems,OU=JPKI for digital signature,O=JPKI-TEST,C=JP"
