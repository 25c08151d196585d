@office @revocation @en
Feature: Publication and status checks

  Background:
    Given Hanako holds a card made on 2026-11-16

  @K-PUBLISH-002 @C @R2.5-1
  Scenario: Lists come daily
    rules.md §2.5
    When 2026-11-24 10:00 comes
    And the agency publishes its revocation lists
    And Hanako's change of name is recorded
    And 2026-11-25 0:00 comes
    And the agency publishes its revocation lists
    Then by the newest list Hanako's signature certificate is revoked as affiliationChanged
    And by the list of 2026-11-24 Hanako's signature certificate was good
    And the newest list for Hanako's signature certificate has 1 entry

  @K-PUBLISH-003 @L @R2.5-1
  Scenario: Lists are split by municipality
    rules.md §2.5
    Given Taro holds a card made on 2026-11-18
    When Taro's notice of moving in is recorded
    And Taro applies in the next city for the signature certificate
    And Taro asks in the next city that the signature certificate be revoked
    And 1 day passes
    And the agency publishes its revocation lists
    Then the lists for Taro's and Hanako's signature certificates have different distribution points

  @K-PUBLISH-005 @C @R2.5-1
  Scenario: Who has notified the agency
    rules.md §2.5
    Given the company has notified the agency for the signature certificate
    When 1 day passes
    And the company checks Hanako's signature certificate by OCSP
    Then the company hears GOOD
    And the company owes 20 yen for this month
    When the company checks Hanako's user authentication certificate by OCSP
    Then the clerk refuses with "Only a notified relying party may ask."
    And OCSP does not serve the company for Hanako's user authentication certificate

  @K-PUBLISH-009 @C @R5-9
  Scenario: The holder's own check
    rules.md §5
    When Hanako's change of name is recorded
    Then Hanako's own check says that the signature certificate is revoked as affiliationChanged

  @K-PUBLISH-010 @C @R5-6
  Scenario: What has changed since
    rules.md §5
    Given the company has notified the agency for both certificates
    When Hanako's change of name is recorded
    And 15 minutes pass
    Then by the current-status check what Hanako's signature certificate says has changed
    And by the current-status check what Hanako's user authentication certificate says has not changed

  @K-PUBLISH-011 @L @R5-7
  Scenario: From the old certificate to the new one
    rules.md §5
    Given the company has notified the agency for both certificates
    When Hanako renews both certificates at the counter
    And 15 minutes pass
    Then the current-status check leads from Hanako's former signature certificate to the new one

  @K-PUBLISH-013 @L @R2.3-16
  Scenario: How it stood in the past
    rules.md §2.3
    Given the company has notified the agency for both certificates
    When 2026-11-24 10:00 comes
    And Hanako's change of name is recorded
    And 2026-12-01 comes
    And the agency publishes its revocation lists
    And the company checks how Hanako's signature certificate stood on 2026-11-24 at 10:00
    Then the company hears REVOKED

  @K-PUBLISH-016 @C @R5-3
  Scenario: A verifier that gets the certificate only
    rules.md §5
    When Hanako reports the loss of the card by telephone
    And 15 minutes pass
    Then OCSP answers that Hanako's user authentication certificate, read from the card without a PIN, is revoked as certificateHold
