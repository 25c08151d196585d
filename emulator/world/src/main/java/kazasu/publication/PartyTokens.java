package kazasu.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.command.Failure;
import kazasu.office.RelyingParty;
import kazasu.pki.CertificateKind;
import org.jspecify.annotations.Nullable;

/**
 * Relying parties and what each shows to be known by. A file has a line for each: name, what it notified the agency of ({@code signature},
 * {@code user-authentication}, {@code both} or {@code none}) and its token, of 16 characters or more; {@code #} begins a comment. Only
 * hashes of tokens are kept in memory.
 */
public final class PartyTokens {
    private static final int SHORTEST_TOKEN = 16;
    private static final String BEARER = "Bearer ";

    private static final Map<String, Set<CertificateKind>> KINDS = Map.of(
            "signature", Set.of(CertificateKind.SIGNATURE),
            "user-authentication", Set.of(CertificateKind.USER_AUTHENTICATION),
            "both", Set.of(CertificateKind.values()),
            "none", Set.of());

    private final List<RelyingParty> parties = new ArrayList<>();
    private final Map<ByteBuffer, String> names = new HashMap<>();

    private PartyTokens() {}

    /**
     * Reads a file.
     *
     * @param file UTF-8
     * @throws Failure if it can't be read, or a line isn't as it should be; the token is not in the message
     */
    public static PartyTokens read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new Failure("can't read " + file, file + " を読めません");
        }
    }

    static PartyTokens parse(List<String> lines) {
        PartyTokens tokens = new PartyTokens();
        int number = 0;
        for (String line : lines) {
            number++;
            String text = line.replaceFirst("#.*", "").strip();
            if (!text.isEmpty()) {
                tokens.add(text.split("\\s+"), number);
            }
        }
        return tokens;
    }

    private void add(String[] words, int line) {
        Set<CertificateKind> kinds = words.length == 3 ? KINDS.get(words[1]) : null;
        if (kinds == null || words[2].length() < SHORTEST_TOKEN) {
            throw new Failure(
                    "line " + line + " of the parties is not: NAME signature|user-authentication|both|none TOKEN"
                            + " (a token has at least " + SHORTEST_TOKEN + " characters)",
                    "検証者ファイルの " + line + " 行目は「名前 signature|user-authentication|both|none トークン」（トークンは" + SHORTEST_TOKEN
                            + "文字以上）の形ではありません");
        }
        if (names.put(hash(words[2]), words[0]) != null
                || parties.stream().anyMatch(party -> party.name().equals(words[0]))) {
            throw new Failure(
                    "line " + line + " of the parties has a name or a token a second time",
                    "検証者ファイルの " + line + " 行目の名前またはトークンは既出です");
        }
        parties.add(new RelyingParty(words[0], kinds));
    }

    /** As the agency is to know them. */
    public List<RelyingParty> parties() {
        return List.copyOf(parties);
    }

    /** Whose token a header shows. */
    Optional<String> party(@Nullable String authorization) {
        return authorization == null || !authorization.startsWith(BEARER)
                ? Optional.empty()
                : Optional.ofNullable(
                        names.get(hash(authorization.substring(BEARER.length()).strip())));
    }

    /** Looked up by hash, the time that it takes says nothing about the token. */
    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
