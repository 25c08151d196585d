package kazasu.office.ledger;

import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kazasu.office.PublishedList;
import kazasu.pki.Municipality;

/** 失効情報ファイル (Act art. 16 and 35): the partitions, every list that was published for them, and other notices. */
public final class PublicationBook {
    private static final String OF_PARTITION = " where authority = ? and municipality = ?";

    private final Session session;

    PublicationBook(Session session) {
        this.session = session;
    }

    /**
     * Opens a partition, unless it is open.
     *
     * @param partition to which certificates will be issued
     */
    public void open(Partition partition) {
        if (find(partition).isEmpty()) {
            session.insertIfAbsent(
                    "insert into list_partition (authority, municipality, prefecture, name) values (?, ?, ?, ?)",
                    partition.authority(),
                    partition.municipality().code(),
                    partition.municipality().prefecture(),
                    partition.municipality().name());
        }
    }

    /** Every partition, by authority and municipality. */
    public List<Partition> partitions() {
        return session.list(
                "select * from list_partition order by authority, municipality", PublicationBook::readPartition);
    }

    /**
     * The number of the partition's next list: 1, and so on. Others who want to publish it wait until the transaction ends.
     *
     * @param partition that is open
     * @throws LedgerException if it isn't ({@link LedgerProblem#MISSING})
     */
    public BigInteger nextNumber(Partition partition) {
        boolean open = session.find(
                        "select * from list_partition" + OF_PARTITION + " for update",
                        PublicationBook::readPartition,
                        partition.authority(),
                        partition.municipality().code())
                .isPresent();
        if (!open) {
            throw new LedgerException(LedgerProblem.MISSING);
        }
        return session.one(
                "select coalesce(max(number), 0) + 1 as next from published_list" + OF_PARTITION,
                row -> row.serialNumber("next"),
                partition.authority(),
                partition.municipality().code());
    }

    /**
     * Keeps a list as it was published.
     *
     * @param list in a partition that is open
     */
    public void add(PublishedList list) {
        session.change(
                "insert into published_list (authority, municipality, number, this_update, next_update, encoded)"
                        + " values (?, ?, ?, ?, ?, ?)",
                list.authority(),
                list.municipality(),
                list.number(),
                list.thisUpdate(),
                list.nextUpdate(),
                list.encoded());
    }

    /**
     * The list that was the newest at some time.
     *
     * @param authority which generation
     * @param municipality code of the partition
     * @param asOf when, the present included
     */
    public Optional<PublishedList> latest(String authority, String municipality, Instant asOf) {
        return session.find(
                "select * from published_list" + OF_PARTITION
                        + " and this_update <= ? order by this_update desc, number desc fetch first 1 row only",
                PublicationBook::read,
                authority,
                municipality,
                asOf);
    }

    /**
     * The list that was the newest at some time, of every partition that had one, without its bytes: all of them are many.
     *
     * @param asOf when, the present included
     * @return by authority and municipality; {@code encoded} is empty
     */
    public List<PublishedList> overview(Instant asOf) {
        return session.list(
                "select authority, municipality, number, this_update, next_update from published_list latest"
                        + " where this_update <= ? and not exists (select 1 from published_list newer"
                        + " where newer.authority = latest.authority and newer.municipality = latest.municipality"
                        + " and newer.this_update <= ? and (newer.this_update > latest.this_update"
                        + " or newer.this_update = latest.this_update and newer.number > latest.number))"
                        + " order by authority, municipality",
                row -> read(row, new byte[0]),
                asOf,
                asOf);
    }

    /**
     * Makes something public.
     *
     * @param notice what
     */
    public void announce(Notice notice) {
        session.change(
                "insert into notice (authority, kind, published_at) values (?, ?, ?)",
                notice.authority(),
                notice.kind(),
                notice.publishedAt());
    }

    /**
     * What had been made public by some time, the oldest first.
     *
     * @param asOf when, the present included
     */
    public List<Notice> notices(Instant asOf) {
        return session.list(
                "select * from notice where published_at <= ? order by id",
                row -> new Notice(row.text("authority"), row.text("kind"), row.time("published_at")),
                asOf);
    }

    private Optional<Partition> find(Partition partition) {
        return session.find(
                "select * from list_partition" + OF_PARTITION,
                PublicationBook::readPartition,
                partition.authority(),
                partition.municipality().code());
    }

    private static Partition readPartition(Row row) throws SQLException {
        return new Partition(
                row.text("authority"),
                new Municipality(row.text("prefecture"), row.text("name"), row.text("municipality")));
    }

    private static PublishedList read(Row row) throws SQLException {
        return read(row, row.bytes("encoded"));
    }

    private static PublishedList read(Row row, byte[] encoded) throws SQLException {
        return new PublishedList(
                row.text("authority"),
                row.text("municipality"),
                row.serialNumber("number"),
                row.time("this_update"),
                row.time("next_update"),
                encoded);
    }
}
