# DIRECTORY BIN PORT USER: makes a PostgreSQL cluster in DIRECTORY and runs it on 127.0.0.1:PORT until standard input ends, which it
# does when the JVM that started us ends, however it died. DIRECTORY/password holds the password of the user "kazasu". As root it
# becomes USER, since PostgreSQL refuses to run as root. Durable against the death of its clients, not of the machine.
use strict;
use warnings;

my ($directory, $bin, $port, $user) = @ARGV;

if ($> == 0) {
    my (undef, undef, $uid, $gid) = getpwnam $user or die "there is no user $user\n";
    chown $uid, $gid, $directory, "$directory/password";
    $( = $gid;
    $) = "$gid $gid";
    ($<, $>) = ($uid, $uid);
}
chdir $directory or die "$directory: $!\n";
open STDERR, '>&', \*STDOUT;

my $data = "$directory/data";
system("$bin/initdb", '--no-sync', '--pgdata', $data, '--username', 'kazasu', '--pwfile', "$directory/password",
    '--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-locale') == 0 or die "initdb failed\n";

my $main = $$;
my $watcher = fork();
defined $watcher or die "fork: $!\n";
if ($watcher == 0) {
    close STDOUT;
    close STDERR;
    sysread STDIN, my $ignored, 1;
    # QUIT: at once, without waiting for clients
    for my $signal ('QUIT', (0) x 50, 'KILL') {
        getppid() == $main or last;
        kill $signal, $main;
        select undef, undef, undef, 0.1;
    }
    chdir '/';
    exec 'rm', '-rf', '--', $directory;
}

open STDIN, '<', '/dev/null' or die "/dev/null: $!\n";
exec "$bin/postgres", '-D', $data, '-c', "port=$port", '-c', 'listen_addresses=127.0.0.1', '-c', "unix_socket_directories=",
    '-c', 'fsync=off', '-c', 'max_connections=100', '-c', 'log_statement=none' or die "exec postgres: $!\n";
