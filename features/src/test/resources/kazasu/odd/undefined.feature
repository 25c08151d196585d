Feature: Scenarios that can't be carried out

  @K-ODD-001 @C
  Scenario: A step that nobody wrote
    Given a My Number Card whose JPKI application is selected
    When nobody wrote this step

  @K-ODD-002 @C
  Scenario: A step without the card it needs
    Then the status word is 9000

  @K-ODD-003 @C
  Scenario: A scenario without steps
