package kazasu.verifier;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kazasu.verifier.status.DistributionPoints;
import kazasu.verifier.status.RevocationList;

/** Lists by issuer and distribution point: there are some 1,700 municipalities, and three generations of an authority. */
final class ListIndex {
    private final Map<Key, List<RevocationList>> lists = new HashMap<>();

    private record Key(ByteBuffer issuer, ByteBuffer partition) {
        static Key of(byte[] issuer, byte[] partition) {
            return new Key(ByteBuffer.wrap(issuer), ByteBuffer.wrap(partition));
        }
    }

    ListIndex(List<RevocationList> all) {
        for (RevocationList list : all) {
            lists.computeIfAbsent(Key.of(list.issuer(), list.partition()), key -> new ArrayList<>())
                    .add(list);
        }
    }

    /** Those of the points, and those about everything. */
    List<RevocationList> find(byte[] issuer, DistributionPoints points) {
        List<RevocationList> found = new ArrayList<>(lists.getOrDefault(Key.of(issuer, new byte[0]), List.of()));
        for (byte[] name : points.names()) {
            found.addAll(lists.getOrDefault(Key.of(issuer, name), List.of()));
        }
        return found;
    }
}
