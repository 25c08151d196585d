@en
Feature: The other applications, in English

  Background:
    Given a My Number Card handed over to its holder

  @K-TEXT-002 @L
  Scenario: The four attributes after the PIN
    docs/other-applications.md §3.1, card-interface.md §2.2
    When the text application is selected
    And reading EF 0002 by short id at offset 0 for 7 bytes
    Then the status word is 6982
    When the right text PIN is presented
    Then the attribute "name" is "検証　太郎"
    And the attribute "address" is "群馬県前橋市検証町一丁目１番１号"
    And the attribute "date of birth" is "19910504"
    And the attribute "sex" is "1"
    And the offset table of the four attributes points at each of them

  @K-TEXT-003 @ours
  Scenario: The individual number is nobody's
    docs/other-applications.md §3
    When the text application is selected
    And the right text check number A is presented
    Then the individual number has twelve digits and a check digit that nobody's has

  @K-TEXT-005 @L
  Scenario: The digests protect number and attributes
    docs/other-applications.md §3.1
    When the text application is selected
    And the right text PIN is presented
    Then the digests of EF 0003 are those of the number's file and of the four attributes

  @K-TEXT-010 @L
  Scenario: Tries are counted for each reference
    docs/other-applications.md §3.1
    When the text application is selected
    And a wrong text PIN is presented
    And a wrong text check number B is presented 2 times
    Then the text PIN has 2 tries left
    And the text check number B has 8 tries left
    And the text check number A has 10 tries left

  @K-TEXT-011 @L
  Scenario: The text PIN is changed by CHANGE REFERENCE DATA
    docs/other-applications.md §2, card-interface.md §3
    When the text application is selected
    And the right text PIN is presented
    And CHANGE REFERENCE DATA puts in the new text PIN
    Then the status word is 9000

  @K-SURFACE-001 @L
  Scenario: The birth date opens the age record alone
    docs/other-applications.md §3.2
    When the surface application is selected
    And the right surface birth date is presented
    And reading EF 0001 by short id at offset 0 for 16 bytes
    Then the answer from byte 9 on reads "19910504"

  @K-COMMON-006 @L
  Scenario: The common PIN is changed by CHANGE KEY, the resident register's is another
    docs/other-applications.md §2, card-interface.md §3
    When the common application is selected
    And the right common PIN is presented
    And CHANGE KEY puts in the new common PIN
    Then the status word is 9000
    When the resident register application is selected
    And the right resident register PIN is presented
    Then the status word is 9000

  @K-APART-005 @L
  Scenario: The contact answer to reset can be read in any application
    docs/other-applications.md §2
    Given it has all applications
    When the command 00 CA 5F 51 00 is sent
    Then the data are the contact answer to reset from its second byte on
