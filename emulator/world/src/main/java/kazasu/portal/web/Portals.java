package kazasu.portal.web;

import kazasu.portal.account.Sessions;

/**
 * What pages know of the world outside.
 *
 * @param agent where the holder's software listens, {@code http://127.0.0.1:8790}
 * @param sessions who is logged in
 */
record Portals(String agent, Sessions sessions) {}
