# DIRECTORY SOCKET PCSCD CONFIGURATION: runs pcscd on a Unix socket of ours, the way systemd hands one over (fd 3,
# LISTEN_FDS, LISTEN_PID). A JVM can't pass a file descriptor to its child; perl-base, always on Debian, can.
use strict;
use warnings;
use Socket;

my ($directory, $path, $pcscd, $configuration) = @ARGV;

$^F = 10;    # descriptors up to this one stay open over exec
unlink $path;
socket(my $listener, PF_UNIX, SOCK_STREAM, 0) or die "socket: $!\n";
bind($listener, sockaddr_un($path)) or die "bind $path: $!\n";
listen($listener, 64) or die "listen: $!\n";
fileno($listener) == 3 or die "the socket is descriptor " . fileno($listener) . ", not 3\n";

# The watcher: standard input ends when the JVM that started us does, however it died. It must not keep the socket open.
my $main = $$;
my $watcher = fork();
defined $watcher or die "fork: $!\n";
if ($watcher == 0) {
    close $listener;
    sysread STDIN, my $ignored, 1;
    getppid() == $main or exit 0;    # pcscd ended first: the JVM lives, and cleans up itself
    for my $signal ('TERM', (0) x 20, 'KILL') {
        getppid() == $main or last;
        kill $signal, $main;
        select undef, undef, undef, 0.1;
    }
    exec 'rm', '-rf', '--', $directory;
}

open STDIN, '<', '/dev/null' or die "/dev/null: $!\n";
$ENV{LISTEN_FDS} = 1;
$ENV{LISTEN_PID} = $$;
exec $pcscd, '--foreground', '--info', '--config', $configuration or die "exec $pcscd: $!\n";
