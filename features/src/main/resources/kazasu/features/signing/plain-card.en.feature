@signing @en
Feature: Signing with any card

  @K-SIGNING-015 @L @R2.1-6
  Scenario: No office around it
    card-interface.md §3
    Given a My Number Card whose JPKI application is selected
    And its keys are RSA
    And it has both certificates
    When the client signs a document with the signature key as cms
    Then other libraries find 1 right signature in it
