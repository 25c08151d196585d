package kazasu.workbench;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kazasu.client.Original;

/** A user's file that is being signed: how far it is read is shown, and if it vanishes, that is said in one line. */
final class SignedFile implements Original {
    private final Path file;
    private final Progress progress;

    SignedFile(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public InputStream open() {
        try {
            progress.begin(Files.size(file));
            return new Watched(Files.newInputStream(file));
        } catch (IOException e) {
            throw UserFiles.unreadable(file);
        }
    }

    private final class Watched extends FilterInputStream {
        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            try {
                int read = in.read(bytes, from, count);
                progress.add(read);
                return read;
            } catch (IOException e) {
                throw UserFiles.unreadable(file);
            }
        }

        @Override
        public long skip(long count) throws IOException {
            return super.skip(count);
        }
    }
}
