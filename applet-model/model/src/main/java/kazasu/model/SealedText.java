package kazasu.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kazasu.apdu.Hex;

/**
 * Text for a person that a program can trust: a first line with kind and version, {@code NAME = VALUE} lines, comments, and as last
 * line the SHA-256 of everything above it. Profiles and card images are such texts.
 *
 * @param kind first word of the first line
 * @param version second word of the first line
 * @param title what such a text is called in an error
 * @param olderVersions what to do about a text of an older version; empty while there is none
 */
public record SealedText(String kind, int version, String title, String olderVersions) {
    private static final String CHECKSUM = "sha-256 = ";

    /** Messages repeat names: ASCII words, no control characters. */
    private static final Pattern NAME = Pattern.compile("[!-~]+( [!-~]+)*");

    /**
     * A line that says something.
     *
     * @param number from 1
     * @param name before the equals sign
     * @param value after it
     */
    public record Line(int number, String name, String value) {}

    /** The first line. */
    public String header() {
        return kind + " " + version;
    }

    /**
     * Puts a text together.
     *
     * @param lines what stands between the first line and the last
     */
    public String write(List<String> lines) {
        String body = header() + "\n"
                + String.join("", lines.stream().map(line -> line + "\n").toList());
        return body + CHECKSUM + checksum(body) + "\n";
    }

    /**
     * Takes a text apart.
     *
     * @param text as {@link #write} gives it
     * @throws SealedTextException naming the line, if it is anything else; a value is never quoted
     */
    public List<Line> read(String text) {
        checkHeader(text.split("\n", 2)[0]);
        String body = body(text);
        if (!text.substring(body.length()).equals(CHECKSUM + checksum(body) + "\n")) {
            long line = body.chars().filter(c -> c == '\n').count() + 1;
            throw new SealedTextException(
                    "line " + line + ": the checksum sha-256 does not fit: the file was altered or damaged");
        }
        return lines(body);
    }

    /**
     * Makes the checksum fit again, after a person has changed the text.
     *
     * @param text with or without a last line
     * @throws SealedTextException if it is no such text, or a line is of no form
     */
    public String seal(String text) {
        checkHeader(text.split("\n", 2)[0]);
        int end = endOfBody(text);
        String rest = end < 0 ? text : text.substring(0, end);
        String body = rest.endsWith("\n") ? rest : rest + "\n";
        lines(body);
        return body + CHECKSUM + checksum(body) + "\n";
    }

    private void checkHeader(String line) {
        if (!line.startsWith(kind + " ")) {
            throw new SealedTextException("not a " + title + ": line 1 is not \"" + header() + "\"");
        }
        String found = line.substring(kind.length() + 1);
        boolean older = found.matches("[1-9][0-9]{0,3}") && Integer.parseInt(found) < version;
        if (older) {
            throw new SealedTextException(
                    "line 1: version " + found + " is older than " + version + ": " + olderVersions);
        }
        if (!line.equals(header())) {
            throw new SealedTextException(
                    "line 1: version \"" + printable(found) + "\", this program reads version " + version);
        }
    }

    private static String body(String text) {
        int end = endOfBody(text);
        if (end < 0 || !text.endsWith("\n")) {
            int last = text.split("\n", -1).length;
            throw new SealedTextException("line " + last + ": the end is missing (no sha-256 line)");
        }
        return text.substring(0, end);
    }

    private static int endOfBody(String text) {
        int newline = text.lastIndexOf("\n" + CHECKSUM);
        return newline < 0 ? -1 : newline + 1;
    }

    private static List<Line> lines(String body) {
        List<Line> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String[] all = body.split("\n", -1);
        for (int i = 1; i < all.length; i++) {
            if (!all[i].isEmpty() && !all[i].startsWith("#")) {
                Line line = line(i + 1, all[i]);
                if (!names.add(line.name())) {
                    throw new SealedTextException(
                            "line " + line.number() + ": field " + printable(line.name()) + " stands twice");
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static Line line(int number, String text) {
        int equals = text.indexOf(" = ");
        if (equals < 0) {
            throw new SealedTextException("line " + number + ": not of the form NAME = VALUE");
        }
        String name = text.substring(0, equals);
        if (!NAME.matcher(name).matches()) {
            throw new SealedTextException("line " + number + ": no name of a field: " + printable(name));
        }
        return new Line(number, name, text.substring(equals + 3));
    }

    /** Part of a text from outside, fit for one line on a terminal. */
    public static String printable(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
    }

    private static String checksum(String body) {
        try {
            return Hex.format(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
