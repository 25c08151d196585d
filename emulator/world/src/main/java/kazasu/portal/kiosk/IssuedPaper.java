package kazasu.portal.kiosk;

/**
 * What comes out of the kiosk.
 *
 * @param number of the paper, 12 hexadecimal digits
 * @param resident whose, 住民票コード; it is not on the paper
 * @param pdf one page, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, compared never
public record IssuedPaper(String number, String resident, byte[] pdf) {}
