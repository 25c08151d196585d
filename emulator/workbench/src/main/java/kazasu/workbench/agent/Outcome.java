package kazasu.workbench.agent;

import kazasu.command.Text;

/**
 * What a portal made of a form that was sent.
 *
 * @param state {@code ACCEPTED}, {@code REFUSED}, {@code PENDING}
 * @param receptionNumber 受付番号
 * @param reason of a refusal or a wait, a word; empty if there is none
 * @param message the same in a sentence
 */
record Outcome(String state, String receptionNumber, String reason, Text message) {}
