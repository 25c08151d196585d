package kazasu.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.model.CardFile.Kind;
import kazasu.model.CardFile.Read;

/**
 * The files of the JPKI AP (card-interface.md §2; physical sizes of the certificate files are ours, docs/decisions.md §2), and a way
 * to all others ({@link OtherFiles}). Any other id is absent.
 */
public final class Files {
    /** The signature certificate, readable after VERIFY of the signature password. */
    public static final CardFile SIGNATURE_CERTIFICATE =
            data(0x0001, 3072, PinRule.SIGNATURE, "signature certificate", "署名用電子証明書");
    /** The certificate of the authority above it. */
    public static final CardFile SIGNATURE_CA = data(0x0002, 2048, "signature CA certificate", "署名用認証局証明書");
    /** PKCS#11 token information: label, serial number, PIN lengths. */
    public static final CardFile TOKEN_INFORMATION =
            measured(0x0006, 160, "token information", "トークン情報", "card-interface.md §2.1");
    /** Which certificates are there: 8F is present. */
    public static final CardFile AVAILABILITY =
            measured(0x0008, 3, "certificate availability", "電子証明書の有無", "card-interface.md §2");
    /** The user authentication certificate, free on the plastic card. */
    public static final CardFile USER_AUTHENTICATION_CERTIFICATE =
            data(0x000A, 2048, "user authentication certificate", "利用者証明用電子証明書");
    /** The certificate of the authority above it. */
    public static final CardFile USER_AUTHENTICATION_CA =
            data(0x000B, 2048, "user authentication CA certificate", "利用者証明用認証局証明書");
    /** The private key for user authentication. */
    public static final CardFile USER_AUTHENTICATION_KEY =
            key(0x0017, PinRule.USER_AUTHENTICATION, "user authentication private key", "利用者証明用秘密鍵");
    /** The user authentication PIN. */
    public static final CardFile USER_AUTHENTICATION_PIN = pin(PinRule.USER_AUTHENTICATION);
    /** The private key for signatures. */
    public static final CardFile SIGNATURE_KEY = key(0x001A, PinRule.SIGNATURE, "signature private key", "署名用秘密鍵");
    /** The signature password. */
    public static final CardFile SIGNATURE_PASSWORD = pin(PinRule.SIGNATURE);

    private static final List<CardFile> ALL = List.of(
            SIGNATURE_CERTIFICATE,
            SIGNATURE_CA,
            TOKEN_INFORMATION,
            AVAILABILITY,
            USER_AUTHENTICATION_CERTIFICATE,
            USER_AUTHENTICATION_CA,
            USER_AUTHENTICATION_KEY,
            USER_AUTHENTICATION_PIN,
            SIGNATURE_KEY,
            SIGNATURE_PASSWORD);

    /** Those that hold a certificate, or filler where there is none (docs/decisions.md §5, read.empty-certificate). */
    static final Set<CardFile> CERTIFICATES =
            Set.of(SIGNATURE_CERTIFICATE, SIGNATURE_CA, USER_AUTHENTICATION_CERTIFICATE, USER_AUTHENTICATION_CA);

    private Files() {}

    /** Every file of the JPKI AP whose purpose is known, by ascending id. */
    public static List<CardFile> all() {
        return ALL;
    }

    /**
     * The file of an id.
     *
     * @param id 0 to FFFF
     * @return the file, or nothing if the application has none of that id
     */
    public static Optional<CardFile> byId(int id) {
        return ALL.stream().filter(file -> file.id() == id).findFirst();
    }

    /** The file of an id as a command carries it, two bytes. */
    static Optional<CardFile> byId(Application application, byte[] id) {
        int wanted = ((id[0] & 0xFF) << 8) | (id[1] & 0xFF);
        return of(application).stream().filter(file -> file.id() == wanted).findFirst();
    }

    /** The file of a short id in an application. */
    static Optional<CardFile> byShortId(Application application, int shortId) {
        return of(application).stream()
                .filter(file -> file.shortId() == shortId)
                .findFirst();
    }

    /** Every file of an application. */
    public static List<CardFile> of(Application application) {
        return OtherFiles.OF.getOrDefault(application, List.of());
    }

    /**
     * The file of a short id.
     *
     * @param shortId 1 to 30
     * @return the file, or nothing if the application has none of that id
     */
    public static Optional<CardFile> byShortId(int shortId) {
        return ALL.stream().filter(file -> file.shortId() == shortId).findFirst();
    }

    private static CardFile data(int id, int size, String en, String ja) {
        return file(id, Kind.TRANSPARENT, size, Read.FREE, List.of(), en, ja);
    }

    private static CardFile data(int id, int size, PinRule guard, String en, String ja) {
        return file(id, Kind.TRANSPARENT, size, Read.AFTER_VERIFY, List.of(guard), en, ja);
    }

    private static CardFile measured(int id, int size, String en, String ja, String source) {
        Bilingual title = new Bilingual(en, ja);
        return new CardFile(
                Application.JPKI, id, Kind.TRANSPARENT, size, Read.FREE, List.of(), title, Certainty.L, source);
    }

    private static CardFile key(int id, PinRule guard, String en, String ja) {
        return file(id, Kind.PRIVATE_KEY, 256, Read.NEVER, List.of(guard), en, ja);
    }

    private static CardFile pin(PinRule pin) {
        Bilingual title = pin.title();
        return file(pin.ef(), Kind.PIN, pin.maxLength(), Read.NEVER, List.of(), title.en(), title.ja());
    }

    private static CardFile file(int id, Kind kind, int size, Read read, List<PinRule> guards, String en, String ja) {
        Bilingual title = new Bilingual(en, ja);
        return new CardFile(Application.JPKI, id, kind, size, read, guards, title, Certainty.C, "card-interface.md §2");
    }
}
