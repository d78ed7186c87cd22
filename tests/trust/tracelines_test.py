#!/usr/bin/python3
"""Whether what strace writes is understood, whole calls and calls in two lines: tracelines_test.py

The tests labelled "traced" promise only what traced.Trace finds; here it is shown lines as strace 6.1 writes them."""
import unittest

import traced

ADDRESS = '{sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}'
MESSAGE = f"[{{msg_hdr={{msg_name={ADDRESS}, msg_namelen=16, msg_iov=[{{iov_base=\"x\", iov_len=1}}], msg_iovlen=1}}, msg_len=1}}]"


def seen(*lines):
    return traced.Trace(line + "\n" for line in lines)


class TraceLinesTest(unittest.TestCase):
    def test_whole_calls(self):
        trace = seen('7 openat(AT_FDCWD, "/home/a/new", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3',
                     '7 openat(AT_FDCWD, "/home/a/old", O_RDONLY|O_CLOEXEC) = 3',
                     '7 openat(AT_FDCWD, "/home/a/refused", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)',
                     '7 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X1"}, 20) = 0',
                     '7 execve("/usr/bin/xdg-open", ["xdg-open"], 0x7ffd /* 9 vars */) = 0')
        self.assertEqual(trace.written, {"/home/a/new"})
        self.assertEqual(trace.opened, {"/home/a/new", "/home/a/old", "/home/a/refused"})
        self.assertEqual(trace.local, {"/tmp/.X11-unix/X1"})
        self.assertEqual(trace.started, {"/usr/bin/xdg-open"})
        self.assertFalse(trace.called or trace.sockets or trace.printing)

    def test_a_file_without_a_name_counts_when_it_gets_one(self):
        opening = '7 openat(AT_FDCWD, "/home/a", O_RDWR|O_CLOEXEC|O_TMPFILE, 0600) = 3'
        linking = '7 linkat(AT_FDCWD, "/proc/self/fd/3", AT_FDCWD, "/home/a/mine.Xy12zA", AT_SYMLINK_FOLLOW) = 0'
        self.assertEqual(seen(opening).written, set())
        self.assertEqual(seen(opening, linking).written, {"/home/a/mine.Xy12zA"})

    def test_calls_in_two_lines(self):
        trace = seen('7 openat(AT_FDCWD, "/home/a/new", O_WRONLY|O_CREAT, 0666 <unfinished ...>',
                     '8 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP <unfinished ...>',
                     "7 <... openat resumed>)             = 3",
                     "--- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=9} ---",
                     f"9 connect(5, {ADDRESS}, 16 <unfinished ...>",
                     "8 <... socket resumed>)             = 4",
                     "9 <... connect resumed>)            = -1 EINPROGRESS (Operation now in progress)")
        self.assertEqual(trace.written, {"/home/a/new"})
        self.assertEqual(len(trace.sockets), 1)
        self.assertEqual(len(trace.called), 1)

    def test_the_ends_of_two_threads_are_not_mixed_up(self):
        trace = seen('7 openat(AT_FDCWD, "/home/a/one", O_WRONLY|O_CREAT, 0666 <unfinished ...>',
                     '8 openat(AT_FDCWD, "/home/a/two", O_WRONLY|O_CREAT, 0666 <unfinished ...>',
                     "8 <... openat resumed>)             = -1 EACCES (Permission denied)",
                     "7 <... openat resumed>)             = 3")
        self.assertEqual(trace.written, {"/home/a/one"})

    def test_a_call_that_never_ended_may_have_been_done(self):
        trace = seen('7 rename("/home/a/new", "/home/a/mine" <unfinished ...>', f"8 connect(5, {ADDRESS}, 16 <unfinished ...>",
                     "7 +++ killed by SIGKILL +++")
        self.assertEqual(trace.written, {"/home/a/new", "/home/a/mine"})
        self.assertEqual(len(trace.called), 1)

    def test_every_way_to_send_counts_even_where_it_failed(self):
        for line in (f'7 sendto(5, "x", 1, 0, {ADDRESS}, 16) = 1', f"7 sendmmsg(5, {MESSAGE}, 1, 0) = 1",
                     f"7 sendmmsg(5, {MESSAGE}, 1, 0) = -1 ENETUNREACH (Network is unreachable)",
                     f"7 sendmsg(5, {{msg_name={ADDRESS}, msg_namelen=16}}, 0) = -1 EPERM (Operation not permitted)",
                     f"7 bind(5, {ADDRESS}, 16) = -1 EACCES (Permission denied)"):
            with self.subTest(line):
                self.assertEqual(seen(line).called, {line})

    def test_this_computers_print_service_is_named_as_such(self):
        trace = seen('7 connect(5, {sa_family=AF_INET, sin_port=htons(631), sin_addr=inet_addr("127.0.0.1")}, 16) = 0')
        self.assertTrue(trace.printing)
        self.assertFalse(trace.called)

    def test_a_socket_in_a_folder_is_a_file(self):
        trace = seen('7 bind(5, {sa_family=AF_UNIX, sun_path="/tmp/mine"}, 12) = 0')
        self.assertEqual(trace.written, {"/tmp/mine"})


if __name__ == "__main__":
    unittest.main()
