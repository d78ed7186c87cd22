<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPart</name>
    <message numerus="yes">
        <source>%1: %Ln chat(s)</source>
        <comment>name of a person</comment>
        <translation>
            <numerusform>%1: %Ln chat</numerusform>
            <numerusform>%1: %Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message numerus="yes">
        <source>%Ln chat(s) read; what holds for them is being worked out.</source>
        <translation>
            <numerusform>%Ln chat read; what holds for it is being worked out.</numerusform>
            <numerusform>%Ln chats read; what holds for them is being worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read, but the answers of your case don&apos;t fit them: %1</source>
        <translation>
            <numerusform>%Ln chat read, but the answers of your case don&apos;t fit it: %1</numerusform>
            <numerusform>%Ln chats read, but the answers of your case don&apos;t fit them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs.</source>
        <translation>
            <numerusform>Of %Ln chat, %1 may be used for future training runs.</numerusform>
            <numerusform>Of %Ln chats, %1 may be used for future training runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), it depends for %1 on answers you have not given yet.</source>
        <translation>
            <numerusform>Of %Ln chat, it depends for %1 on answers you have not given yet.</numerusform>
            <numerusform>Of %Ln chats, it depends for %1 on answers you have not given yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs; for %2 it depends on answers you have not given yet.</source>
        <translation>
            <numerusform>Of %Ln chat, %1 may be used for future training runs; for %2 it depends on answers you have not given yet.</numerusform>
            <numerusform>Of %Ln chats, %1 may be used for future training runs; for %2 it depends on answers you have not given yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only as an exception, by feedback or a safety flag.</source>
        <translation>
            <numerusform>%Ln of them only as an exception, by feedback or a safety flag.</numerusform>
            <numerusform>%Ln of them only as an exception, by feedback or a safety flag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatTableModel</name>
    <message numerus="yes">
        <source>%1 – %n chat(s)</source>
        <comment>a group of chats</comment>
        <translation>
            <numerusform>%1 – %n chat</numerusform>
            <numerusform>%1 – %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message numerus="yes">
        <source>The exports hold chats of %n accounts, and a case is about one. All are judged by it, and what they show of its use is not taken as shown until you choose whose chats you mean.</source>
        <translation>
            <numerusform>The exports hold chats of %n account, and a case is about one. All are judged by it, and what they show of its use is not taken as shown until you choose whose chats you mean.</numerusform>
            <numerusform>The exports hold chats of %n accounts, and a case is about one. All are judged by it, and what they show of its use is not taken as shown until you choose whose chats you mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n account(s). Only those of %1 are shown and judged.</source>
        <translation>
            <numerusform>The exports hold chats of %n account. Only those of %1 are shown and judged.</numerusform>
            <numerusform>The exports hold chats of %n accounts. Only those of %1 are shown and judged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chat(s)</source>
        <translation>
            <numerusform>%1 of %Ln chat</numerusform>
            <numerusform>%1 of %Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalWords</name>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change, as your settings say.</source>
        <translation>
            <numerusform>%1: a transcript is deleted %n day after its last change, as your settings say.</numerusform>
            <numerusform>%1: a transcript is deleted %n days after its last change, as your settings say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change. Nothing is set; this is what Claude Code does by itself.</source>
        <translation>
            <numerusform>%1: a transcript is deleted %n day after its last change. Nothing is set; this is what Claude Code does by itself.</numerusform>
            <numerusform>%1: a transcript is deleted %n days after its last change. Nothing is set; this is what Claude Code does by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) you typed, from %1 to %2, stand in history.jsonl. No clean-up deletes them.</source>
        <translation>
            <numerusform>%Ln prompt you typed, from %1 to %2, stands in history.jsonl. No clean-up deletes it.</numerusform>
            <numerusform>%Ln prompts you typed, from %1 to %2, stand in history.jsonl. No clean-up deletes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of memory stay until you delete them.</source>
        <translation>
            <numerusform>%Ln file of memory stays until you delete it.</numerusform>
            <numerusform>%Ln files of memory stay until you delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted when Claude Code starts the next time.</source>
        <translation>
            <numerusform>%Ln transcript may be deleted when Claude Code starts the next time.</numerusform>
            <numerusform>%Ln transcripts may be deleted when Claude Code starts the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted within the next seven days.</source>
        <translation>
            <numerusform>%Ln transcript may be deleted within the next seven days.</numerusform>
            <numerusform>%Ln transcripts may be deleted within the next seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted later, the last ones from %1 on.</source>
        <translation>
            <numerusform>%Ln transcript may be deleted later, the last ones from %1 on.</numerusform>
            <numerusform>%Ln transcripts may be deleted later, the last ones from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) are not deleted by any clean-up.</source>
        <translation>
            <numerusform>%Ln transcript is not deleted by any clean-up.</numerusform>
            <numerusform>%Ln transcripts are not deleted by any clean-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its transcript on this computer: %n file(s), %1.</source>
        <translation>
            <numerusform>Its transcript on this computer: %n file, %1.</numerusform>
            <numerusform>Its transcript on this computer: %n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it the next time it starts: it was last changed more than %n day(s) ago.</source>
        <translation>
            <numerusform>Claude Code may delete it the next time it starts: it was last changed more than %n day ago.</numerusform>
            <numerusform>Claude Code may delete it the next time it starts: it was last changed more than %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it in %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Claude Code may delete it in %n day, from %1 on.</numerusform>
            <numerusform>Claude Code may delete it in %n days, from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sets %n day(s). By what people report, that holds for the transcripts of all projects once a session is started there.</source>
        <translation>
            <numerusform>%1 sets %n day. By what people report, that holds for the transcripts of all projects once a session is started there.</numerusform>
            <numerusform>%1 sets %n days. By what people report, that holds for the transcripts of all projects once a session is started there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message numerus="yes">
        <source>%n bar(s); the arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n bar; the arrow keys go from one to the next.</numerusform>
            <numerusform>%n bars; the arrow keys go from one to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) in the tallest bar</source>
        <translation>
            <numerusform>%Ln chat in the tallest bar</numerusform>
            <numerusform>%Ln chats in the tallest bar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>%1 That was on %2, %n day(s) ago; it may have been moved since.</source>
        <translation>
            <numerusform>%1 That was on %2, %n day ago; it may have been moved since.</numerusform>
            <numerusform>%1 That was on %2, %n days ago; it may have been moved since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnReport</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were read on this computer and judged by the answers of this case.</source>
        <translation>
            <numerusform>%Ln chat was read on this computer and judged by the answers of this case.</numerusform>
            <numerusform>%Ln chats were read on this computer and judged by the answers of this case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) so far</source>
        <translation>
            <numerusform>%Ln chat so far</numerusform>
            <numerusform>%Ln chats so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message numerus="yes">
        <source>%Ln chat(s) found in it.</source>
        <translation>
            <numerusform>%Ln chat found in it.</numerusform>
            <numerusform>%Ln chats found in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) came again and count once.</source>
        <translation>
            <numerusform>%Ln chat came again and counts once.</numerusform>
            <numerusform>%Ln chats came again and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) hold nothing but copies of others.</source>
        <translation>
            <numerusform>%Ln session holds nothing but copies of others.</numerusform>
            <numerusform>%Ln sessions hold nothing but copies of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) without a message that has a day were left out.</source>
        <translation>
            <numerusform>%Ln chat without a message that has a day was left out.</numerusform>
            <numerusform>%Ln chats without a message that has a day were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read, %1 bytes in all: %2 read, %3 blank, %4 skipped.</source>
        <translation>
            <numerusform>%Ln file read, %1 bytes in all: %2 read, %3 blank, %4 skipped.</numerusform>
            <numerusform>%Ln files read, %1 bytes in all: %2 read, %3 blank, %4 skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) hold no chats and were left alone.</source>
        <translation>
            <numerusform>%1 %Ln file holds no chat and was left alone.</numerusform>
            <numerusform>%1 %Ln files hold no chats and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) of other accounts were left out.</source>
        <translation>
            <numerusform>%Ln chat of other accounts were left out.</numerusform>
            <numerusform>%Ln chats of other accounts were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message numerus="yes">
        <source>%Ln chat(s) to delete:</source>
        <translation>
            <numerusform>%Ln chat to delete:</numerusform>
            <numerusform>%Ln chats to delete:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WonderPart</name>
    <message numerus="yes">
        <source>I delete the %Ln chat(s) that I marked in the list</source>
        <translation>
            <numerusform>I delete the %Ln chat that I marked in the list</numerusform>
            <numerusform>I delete the %Ln chats that I marked in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For training, it would be different for %Ln chat(s).</source>
        <translation>
            <numerusform>For training, it would be different for %Ln chat.</numerusform>
            <numerusform>For training, it would be different for %Ln chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your case says that %Ln of these chats were deleted; they are judged so.</source>
        <translation>
            <numerusform>Your case says that %Ln of these chats was deleted; it is judged so.</numerusform>
            <numerusform>Your case says that %Ln of these chats were deleted; they are judged so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those you marked can&apos;t be deleted in Claude: sessions of Claude Code, incognito chats, chats with messages after the day of the case, or chats that your case says are deleted.</source>
        <translation>
            <numerusform>%Ln of those you marked can&apos;t be deleted in Claude: sessions of Claude Code, incognito chats, chats with messages after the day of the case, or chats that your case says are deleted.</numerusform>
            <numerusform>%Ln of those you marked can&apos;t be deleted in Claude: sessions of Claude Code, incognito chats, chats with messages after the day of the case, or chats that your case says are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answerwords</name>
    <message numerus="yes">
        <source>%n changes; the last one: %1</source>
        <translation>
            <numerusform>%n change; the last one: %1</numerusform>
            <numerusform>%n changes; the last one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message numerus="yes">
        <source>%n days after the last message</source>
        <translation>
            <numerusform>%n day after the last message</numerusform>
            <numerusform>%n days after the last message</numerusform>
        </translation>
    </message>
</context>
</TS>
