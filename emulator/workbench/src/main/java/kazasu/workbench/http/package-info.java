/** Cards over HTTP, as {@code docs/http.md} describes it: whole sequences of APDUs, JSON, loopback unless there is a token. */
@NullMarked
package kazasu.workbench.http;

import org.jspecify.annotations.NullMarked;
