package kazasu.features.targets;

/** The PINs and check numbers of the applications beside the JPKI AP (docs/other-applications.md §3). */
public enum CardReference {
    /** 券面事項入力補助用暗証番号. */
    TEXT_PIN(0x0011),
    /** 照合番号A of the 券面事項入力補助AP. */
    TEXT_NUMBER_A(0x0014),
    /** 照合番号B of the 券面事項入力補助AP. */
    TEXT_NUMBER_B(0x0015),
    /** 生年月日 of the 券面事項確認AP. */
    SURFACE_BIRTH_DATE(0x0011),
    /** 照合番号B of the 券面事項確認AP. */
    SURFACE_NUMBER_B(0x0012),
    /** 照合番号A of the 券面事項確認AP. */
    SURFACE_NUMBER_A(0x0013),
    /** The PIN of the 共通カードAP. */
    COMMON_PIN(0x001C),
    /** 住民基本台帳用暗証番号. */
    RESIDENT_REGISTER_PIN(0x001C);

    private final int file;

    CardReference(int file) {
        this.file = file;
    }

    /** Its EF, within its application. */
    public int file() {
        return file;
    }
}
