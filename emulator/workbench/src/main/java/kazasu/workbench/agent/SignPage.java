package kazasu.workbench.agent;

import java.util.List;

/**
 * The page on which the holder signs.
 *
 * @param title of the form
 * @param notice a line about what went wrong, or nothing
 * @param site who receives the form
 * @param rows the form
 * @param source the form, all of it
 * @param digest of the form, hexadecimal
 * @param triesLeft 0: no password is asked for
 * @param isSigned whether only the sending is left
 * @param path of the visit
 * @param token for the next step
 * @param back the portal's page
 */
record SignPage(
        String title,
        String notice,
        String site,
        List<FormText.Row> rows,
        String source,
        String digest,
        int triesLeft,
        boolean isSigned,
        String path,
        String token,
        String back) {}
