/**
 * The holder's local agent: a page on this machine, between the page of a portal and the card. It shows what will be signed and disclosed, asks for the
 * password, signs and sends (docs/agent.md). The password stays here.
 */
@NullMarked
package kazasu.workbench.agent;

import org.jspecify.annotations.NullMarked;
