package kazasu.office.agency;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kazasu.office.ledger.Partition;
import kazasu.pki.AuthorityGenerations;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.JukiAuthority;
import kazasu.pki.Prefecture;

/**
 * Who signs: the generations of the agency's two authorities, and for 住民基本台帳カード the governors', which the agency took over from
 * (rules.md §6). Each is made when it is first asked for. Safe for use by several threads.
 */
public final class AgencyAuthorities {
    private final AuthorityGenerations generations;
    private final Function<Prefecture, CertificationAuthority> opener;
    private final Map<Prefecture, CertificationAuthority> governors = new ConcurrentHashMap<>();

    private AgencyAuthorities(AuthorityGenerations generations, Function<Prefecture, CertificationAuthority> opener) {
        this.generations = generations;
        this.opener = opener;
    }

    /**
     * In memory only.
     *
     * @param generations of the agency's own authorities
     * @param keys asked for an RSA-2048 key for each governor
     */
    public static AgencyAuthorities of(AuthorityGenerations generations, Supplier<RSAPrivateCrtKey> keys) {
        return new AgencyAuthorities(generations, prefecture -> JukiAuthority.create(prefecture, keys));
    }

    /**
     * Those of a home.
     *
     * @param home the state directory
     * @param keys asked for an RSA-2048 key for each authority that is made
     */
    public static AgencyAuthorities open(Path home, Supplier<RSAPrivateCrtKey> keys) {
        return new AgencyAuthorities(
                AuthorityGenerations.open(home, keys), prefecture -> JukiAuthority.open(home, prefecture, keys));
    }

    /** Of the agency's own authorities. */
    public AuthorityGenerations generations() {
        return generations;
    }

    /**
     * The authority of a prefecture's governor.
     *
     * @param prefecture which
     */
    public CertificationAuthority governor(Prefecture prefecture) {
        return governors.computeIfAbsent(prefecture, opener);
    }

    /**
     * An authority by its name in records.
     *
     * @param id e.g. {@code signature-2023} or {@code juki-10}
     * @return nothing if it is none of ours
     */
    public Optional<CertificationAuthority> byId(String id) {
        Optional<CertificationAuthority> governor = Stream.of(Prefecture.values())
                .filter(prefecture -> id.equals("juki-" + prefecture.code()))
                .findFirst()
                .map(this::governor);
        return governor.isPresent() ? governor : generations.byId(id);
    }

    /**
     * Those that have issued something: for an OCSP responder that need not know the others.
     *
     * @param partitions of the ledger
     */
    public List<CertificationAuthority> of(List<Partition> partitions) {
        return partitions.stream()
                .map(Partition::authority)
                .distinct()
                .flatMap(id -> byId(id).stream())
                .toList();
    }
}
