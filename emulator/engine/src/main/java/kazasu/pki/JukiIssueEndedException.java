package kazasu.pki;

import java.time.LocalDate;
import kazasu.model.Bilingual;

/** 住民基本台帳カード got no certificates any more on the date of issue (rules.md §6, C). */
public final class JukiIssueEndedException extends IssueRefusedException {
    private static final long serialVersionUID = 1L;

    private final LocalDate date;

    JukiIssueEndedException(LocalDate date) {
        super(new Bilingual(
                "no certificate for a Basic Resident Register Card can be issued on " + date + "; the last day was "
                        + JukiIssuance.LAST_DAY,
                "住民基本台帳カードの電子証明書の発行は " + JukiIssuance.LAST_DAY + " に終了しました（" + date + " には発行できません）"));
        this.date = date;
    }

    /** The date of issue, in Japan. */
    public LocalDate date() {
        return date;
    }
}
