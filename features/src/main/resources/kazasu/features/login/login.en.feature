@office @login @en
Feature: Login with the user authentication certificate

  Background:
    Given Hanako holds a card made on 2026-11-16
    And 15 minutes pass

  @K-LOGIN-004 @ours
  Scenario: An answer is good once
    docs/decisions.md §17
    When the site issues a challenge
    And Hanako's card signs the challenge with the user authentication key
    And the answer is sent to the site
    Then the holder is logged in
    When the answer is sent to the site
    Then the login is refused: "The challenge was answered before."

  @K-LOGIN-003 @ours
  Scenario: Challenges that are not the site's
    docs/decisions.md §17
    When another site issues a challenge
    And Hanako's card signs the challenge with the user authentication key
    And the answer is sent to the site
    Then the login is refused: "The challenge is of another site."
    When somebody makes up a challenge of the site's
    And Hanako's card signs the challenge with the user authentication key
    And the answer is sent to the site
    Then the login is refused: "Another challenge was answered."

  @K-LOGIN-006 @C @R5-5
  Scenario: Changed on the way
    rules.md §5
    When the site issues a challenge
    And Hanako's card signs the challenge with the user authentication key
    And the answer is changed on the way
    And the answer is sent to the site
    Then the login is refused: "The signature is wrong."

  @K-LOGIN-010 @C @R5-5
  Scenario: What could not be checked lets nobody in
    rules.md §5
    Given the site can't reach the agency
    When the site issues a challenge
    And Hanako's card signs the challenge with the user authentication key
    And the answer is sent to the site
    Then the login is not let in, since it could not be checked: "The source of revocations can't be reached."

  @K-LOGIN-011 @L @R5-7
  Scenario: The account outlasts the certificate
    rules.md §5
    Given Taro holds a card made on 2026-11-16
    When 15 minutes pass
    And Taro logs in by the TLS handshake with the user authentication certificate
    And Hanako logs in by the TLS handshake with the user authentication certificate
    Then it is another account than before
    When Hanako renews both certificates at the counter
    And 15 minutes pass
    And Hanako logs in by the TLS handshake with the user authentication certificate
    Then it is the same account as before
