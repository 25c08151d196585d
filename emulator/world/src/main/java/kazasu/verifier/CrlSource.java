package kazasu.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.verifier.der.DerException;
import kazasu.verifier.status.DistributionPoints;
import kazasu.verifier.status.RevocationList;

/**
 * A set of revocation lists, each of which serves the certificates of its issuer that name its distribution point, once its signature was
 * verified. At a time, the newest list of those published by then has to be current; later ones count too, as long as they must still have
 * the certificate: what they say was revoked by then was.
 */
public final class CrlSource implements RevocationSource {
    private static final String SOURCE = "CRL";
    private static final Set<String> ENDINGS = Set.of("crl", "pem", "der");

    private final ListIndex lists;
    private final int unreadable;
    private final VerifiedLists verified = new VerifiedLists();

    private CrlSource(List<RevocationList> lists, int unreadable) {
        this.lists = new ListIndex(lists);
        this.unreadable = unreadable;
    }

    /**
     * Lists in DER. One that can't be read serves nobody, and is told of where a list is missing.
     *
     * @param lists CertificateLists
     */
    public static CrlSource of(Collection<byte[]> lists) {
        List<RevocationList> read = new ArrayList<>();
        int unreadable = 0;
        for (byte[] list : lists) {
            try {
                read.add(RevocationList.read(list));
            } catch (DerException e) {
                unreadable++;
            }
        }
        return new CrlSource(List.copyOf(read), unreadable);
    }

    /**
     * Lists in a file of DER or PEM, or in all files of a directory that end in {@code .crl}, {@code .pem} or {@code .der}.
     *
     * @throws IOException if a file can't be read
     * @throws IllegalArgumentException if a file is too long, or there are too many
     */
    public static CrlSource read(Path fileOrDirectory) throws IOException {
        return of(StoredObjects.read(fileOrDirectory, ENDINGS, "X509 CRL", Limits.LIST));
    }

    @Override
    public RevocationStatus of(X509Certificate certificate, X509Certificate authority, Instant at) {
        List<RevocationList> ours = ours(certificate, authority);
        if (ours.isEmpty()) {
            return new RevocationStatus.Unavailable(
                    Reason.REVOCATION_UNREACHABLE,
                    unreadable == 0 ? "no list of this distribution point" : "no list, but some that can't be read");
        }
        List<RevocationList> signed =
                ours.stream().filter(list -> verified.isSigned(list, authority)).toList();
        if (signed.isEmpty()) {
            return new RevocationStatus.Unavailable(
                    Reason.REVOCATION_UNTRUSTED, "the list is not signed by the authority");
        }
        return status(certificate, signed, at);
    }

    private List<RevocationList> ours(X509Certificate certificate, X509Certificate authority) {
        DistributionPoints points = DistributionPoints.of(certificate);
        return lists.find(authority.getSubjectX500Principal().getEncoded(), points).stream()
                .filter(list -> verified.isNamed(list, authority) && list.covers(points))
                .toList();
    }

    /** The newest list of then must be current. Later ones are asked as well, until they may leave out what has expired. */
    private static RevocationStatus status(X509Certificate certificate, List<RevocationList> lists, Instant at) {
        Instant expiry = certificate.getNotAfter().toInstant();
        Comparator<RevocationList> byTime = Comparator.comparing(RevocationList::thisUpdate);
        Optional<RevocationList> current = lists.stream()
                .filter(list -> !list.thisUpdate().isAfter(at))
                .max(byTime)
                .filter(list -> list.isCurrent(at));
        List<RevocationList> later = lists.stream()
                .filter(list ->
                        list.thisUpdate().isAfter(at) && !list.thisUpdate().isAfter(expiry))
                .sorted(byTime.reversed())
                .toList();
        List<RevocationList> serving = new ArrayList<>(later);
        current.ifPresent(serving::add);
        if (serving.isEmpty()) {
            return new RevocationStatus.Unavailable(Reason.REVOCATION_STALE, "no list that was current then");
        }
        List<RevocationList.Entry> entries = serving.stream()
                .flatMap(list -> list.find(certificate.getSerialNumber()).stream())
                .toList();
        Optional<RevocationList.Entry> entry = entries.stream()
                .filter(one -> !one.since().isAfter(at))
                .findFirst()
                .or(() -> entries.stream().findFirst());
        if (entry.isPresent()) {
            return new RevocationStatus.Revoked(
                    SOURCE, entry.get().since(), entry.get().reason());
        }
        return new RevocationStatus.Good(SOURCE, serving.get(0).thisUpdate());
    }
}
