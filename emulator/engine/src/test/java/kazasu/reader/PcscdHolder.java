package kazasu.reader;

import java.io.IOException;

/** A program that starts a pcscd, prints its process id and its directory, and waits to be killed. */
final class PcscdHolder {
    private PcscdHolder() {}

    public static void main(String[] args) throws IOException {
        try (PrivatePcscd pcscd = PrivatePcscd.start(1)) {
            System.out.println(pcscd.handle().pid());
            System.out.println(pcscd.socket().getParent());
            int end = System.in.read();
            System.out.println(end);
        }
    }
}
