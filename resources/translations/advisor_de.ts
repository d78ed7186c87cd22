<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountPart</name>
    <message>
        <source>Whose chats are shown</source>
        <translation>Wessen Chats gezeigt werden</translation>
    </message>
    <message>
        <source>Chats of all accounts</source>
        <translation>Chats aller Konten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chat(s)</source>
        <comment>name of a person</comment>
        <translation>
            <numerusform>%1: %Ln Chat</numerusform>
            <numerusform>%1: %Ln Chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Adresse %1 kopieren</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Leaves this page. Alt+Left does the same.</source>
        <translation>Verlässt diese Seite. Alt+Links bewirkt dasselbe.</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>%1 [%2]</source>
        <comment>a text and the numbers of its sources</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of sources</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, and what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>&amp;Add more…</source>
        <translation>Weitere hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Chooses more files and reads them together with these.</source>
        <translation>Wählt weitere Dateien aus und liest sie zusammen mit diesen.</translation>
    </message>
    <message>
        <source>Removes from the program everything that was read. Your files stay as they are.</source>
        <translation>Entfernt alles Gelesene aus dem Programm. Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Was wäre, wenn</translation>
    </message>
    <message>
        <source>What the &amp;data shows</source>
        <translation>Was die Da&amp;ten zeigen</translation>
    </message>
    <message>
        <source>What was &amp;read</source>
        <translation>Was &amp;gelesen wurde</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Reading your data. Chats are listed as they are found.</source>
        <translation>Ihre Daten werden gelesen. Chats erscheinen in der Liste, sobald sie gefunden sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read; what holds for them is being worked out.</source>
        <translation>
            <numerusform>%Ln Chat gelesen; was für ihn gilt, wird gerade ermittelt.</numerusform>
            <numerusform>%Ln Chats gelesen; was für sie gilt, wird gerade ermittelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat in what you chose. “What was read” says why.</source>
        <translation>In dem, was Sie ausgewählt haben, ist kein Chat. Warum, steht unter „Was gelesen wurde“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read, but the answers of your case don&apos;t fit them: %1</source>
        <translation>
            <numerusform>%Ln Chat gelesen, aber die Antworten Ihres Falls passen nicht dazu: %1</numerusform>
            <numerusform>%Ln Chats gelesen, aber die Antworten Ihres Falls passen nicht dazu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so there may be more.</source>
        <comment>a sentence</comment>
        <translation>%1 Das Lesen wurde abgebrochen, es kann also noch mehr geben.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Chat ist eine Verwendung in künftigen Trainingsläufen möglich.</numerusform>
            <numerusform>Bei %1 von %Ln Chats ist eine Verwendung in künftigen Trainingsläufen möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), it depends for %1 on answers you have not given yet.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Chat hängt es von Antworten ab, die Sie noch nicht gegeben haben.</numerusform>
            <numerusform>Bei %1 von %Ln Chats hängt es von Antworten ab, die Sie noch nicht gegeben haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs; for %2 it depends on answers you have not given yet.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Chat ist eine Verwendung in künftigen Trainingsläufen möglich; bei %2 hängt es von Antworten ab, die Sie noch nicht gegeben haben.</numerusform>
            <numerusform>Bei %1 von %Ln Chats ist eine Verwendung in künftigen Trainingsläufen möglich; bei %2 hängt es von Antworten ab, die Sie noch nicht gegeben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose exports or logs</source>
        <translation>Exporte oder Protokolle wählen</translation>
    </message>
    <message>
        <source>Exports and logs (*.zip *.json *.jsonl)</source>
        <translation>Exporte und Protokolle (*.zip *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder with exports or logs</source>
        <translation>Ordner mit Exporten oder Protokollen wählen</translation>
    </message>
    <message>
        <source>Save the list of chats</source>
        <translation>Liste der Chats speichern</translation>
    </message>
    <message>
        <source>my chats.csv</source>
        <translation>meine Chats.csv</translation>
    </message>
    <message>
        <source>For&amp;get all this</source>
        <translation>Alles &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Chats</source>
        <translation>&amp;Chats</translation>
    </message>
    <message>
        <source>Save the to-do list</source>
        <translation>Aufgabenliste speichern</translation>
    </message>
    <message>
        <source>chats to delete.txt</source>
        <translation>zu löschende Chats.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The list of chats is being written…</source>
        <translation>Die Liste der Chats wird geschrieben…</translation>
    </message>
    <message>
        <source>The to-do list is being written…</source>
        <translation>Die Aufgabenliste wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only as an exception, by feedback or a safety flag.</source>
        <translation>
            <numerusform>%Ln davon nur als Ausnahme, durch Feedback oder einen Sicherheitshinweis.</numerusform>
            <numerusform>%Ln davon nur als Ausnahme, durch Feedback oder einen Sicherheitshinweis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1: %2. %3.</source>
        <comment>a question, its answer, how sure it is</comment>
        <translation>%1: %2. %3.</translation>
    </message>
</context>
<context>
    <name>CaseDocument</name>
    <message>
        <source>“%1” can&apos;t be used as it is.

%2

Place in the file: %3</source>
        <translation>„%1“ lässt sich so nicht verwenden.

%2

Stelle in der Datei: %3</translation>
    </message>
    <message>
        <source>“%1” was changed by another window or program since it was opened here. Nothing was written, so that nothing is lost. Use “Save case as…”: with another name to keep both, with the same name to replace the file by what this window shows.</source>
        <translation>„%1“ wurde von einem anderen Fenster oder Programm geändert, seit die Datei hier geöffnet wurde. Es wurde nichts geschrieben, damit nichts verloren geht. Verwenden Sie „Fall speichern unter…“: mit einem anderen Namen, um beide zu behalten, mit demselben Namen, um die Datei durch das zu ersetzen, was dieses Fenster zeigt.</translation>
    </message>
</context>
<context>
    <name>ChangeEditor</name>
    <message>
        <source>One change of the switch</source>
        <translation>Eine Änderung der Schalterstellung</translation>
    </message>
    <message>
        <source>&amp;Put it on the list</source>
        <translation>In die &amp;Liste aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Takes over this change.</source>
        <translation>Übernimmt diese Änderung.</translation>
    </message>
    <message>
        <source>Closes without taking over this change.</source>
        <translation>Schließt, ohne diese Änderung zu übernehmen.</translation>
    </message>
    <message>
        <source>To which side was it moved?</source>
        <translation>In welche Stellung wurde er umgestellt?</translation>
    </message>
    <message>
        <source>To Off</source>
        <translation>Auf „Off“</translation>
    </message>
    <message>
        <source>I stopped sharing.</source>
        <translation>Ich habe die Freigabe beendet.</translation>
    </message>
    <message>
        <source>To On</source>
        <translation>Auf „On“</translation>
    </message>
    <message>
        <source>I started sharing.</source>
        <translation>Ich habe mit der Freigabe begonnen.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>I don&apos;t know the day</source>
        <translation>Ich weiß den Tag nicht</translation>
    </message>
    <message>
        <source>Some day until today.</source>
        <translation>Irgendein Tag bis heute.</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Choose to which side the switch was moved.</source>
        <translation>Wählen Sie, in welche Stellung der Schalter umgestellt wurde.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I have not moved it since.</source>
        <translation>Ich habe ihn seitdem nicht umgestellt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>I list every change, the earliest first.</source>
        <translation>Ich führe alle Änderungen auf, die früheste zuerst.</translation>
    </message>
    <message>
        <source>Changes of the switch, in order</source>
        <translation>Änderungen der Schalterstellung, der Reihe nach</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Eine Änderung hinzufügen</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bearbe&amp;iten…</translation>
    </message>
    <message>
        <source>Edit the chosen change</source>
        <translation>Die ausgewählte Änderung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen change</source>
        <translation>Die ausgewählte Änderung entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>Move the chosen change up</source>
        <translation>Die ausgewählte Änderung nach oben verschieben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the chosen change down</source>
        <translation>Die ausgewählte Änderung nach unten verschieben</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Wählen Sie eine der Antworten. „Ich weiß es nicht“ ist eine vollwertige Antwort.</translation>
    </message>
    <message>
        <source>Add a change, or choose “No” or “I don&apos;t know”.</source>
        <translation>Fügen Sie eine Änderung hinzu oder wählen Sie „Nein“ oder „Ich weiß es nicht“.</translation>
    </message>
</context>
<context>
    <name>ChatDetails</name>
    <message>
        <source>whether it was an incognito chat</source>
        <translation>ob es ein Inkognito-Chat war</translation>
    </message>
    <message>
        <source>thumbs and other feedback</source>
        <translation>Daumen und anderes Feedback</translation>
    </message>
    <message>
        <source>flags of safety systems</source>
        <translation>Markierungen durch Sicherheitssysteme</translation>
    </message>
    <message>
        <source>the account it ran under</source>
        <translation>das zugehörige Konto</translation>
    </message>
    <message>
        <source>Not in this data: %1.</source>
        <translation>Nicht in diesen Daten: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The chosen chat</source>
        <translation>Der ausgewählte Chat</translation>
    </message>
    <message>
        <source>Choose a chat in the list to see its copies, its days and the rules behind them.</source>
        <translation>Wählen Sie einen Chat in der Liste aus, um seine Kopien, seine Tage und die Regeln dahinter zu sehen.</translation>
    </message>
    <message>
        <source>What holds for it is said when everything has been read.</source>
        <translation>Was dafür gilt, steht hier, sobald alles gelesen ist.</translation>
    </message>
    <message>
        <source>It has no message up to the day on which your case is judged, so it doesn&apos;t count yet.</source>
        <translation>Der Chat hat bis zu dem Tag, für den Ihr Fall beurteilt wird, keine Nachricht und zählt deshalb noch nicht.</translation>
    </message>
    <message>
        <source>Copies and reasons</source>
        <translation>Kopien und Begründungen</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>kind of chat, then its days</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>If you delete it today</source>
        <translation>Wenn Sie ihn heute löschen</translation>
    </message>
    <message>
        <source>If you switch training off today</source>
        <translation>Wenn Sie das Training heute ausschalten</translation>
    </message>
    <message>
        <source>What you can still do</source>
        <translation>Was Sie noch tun können</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is done, what then holds, until when</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, what then holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The answers of your case don&apos;t fit this data, so nothing can be said of it. “What the data shows” names them.</source>
        <translation>Die Antworten Ihres Falls passen nicht zu diesen Daten, deshalb lässt sich dazu nichts sagen. Unter „Was die Daten zeigen“ stehen sie.</translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message>
        <source>One chat</source>
        <translation>Ein Chat</translation>
    </message>
    <message>
        <source>Day of the first message</source>
        <translation>Tag der ersten Nachricht</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>Tag der letzten Nachricht</translation>
    </message>
    <message>
        <source>I deleted it on:</source>
        <translation>Ich habe ihn gelöscht am:</translation>
    </message>
    <message>
        <source>Day of deletion</source>
        <translation>Tag des Löschens</translation>
    </message>
    <message>
        <source>Day of the last rating</source>
        <translation>Tag der letzten Bewertung</translation>
    </message>
    <message>
        <source>I know that it was flagged, on:</source>
        <translation>Ich weiß, dass er markiert wurde, am:</translation>
    </message>
    <message>
        <source>Day on which it was flagged</source>
        <translation>Tag der Markierung</translation>
    </message>
    <message>
        <source>&amp;Name, as you know it:</source>
        <translation>&amp;Name, unter dem Sie ihn kennen:</translation>
    </message>
    <message>
        <source>F&amp;irst message:</source>
        <translation>Ers&amp;te Nachricht:</translation>
    </message>
    <message>
        <source>L&amp;ast message:</source>
        <translation>&amp;Letzte Nachricht:</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>&amp;What it was:</source>
        <translation>Wa&amp;s es war:</translation>
    </message>
    <message>
        <source>I don&apos;t remember</source>
        <translation>Ich erinnere mich nicht</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, last on the day below</source>
        <translation>Ja, zuletzt am unten genannten Tag</translation>
    </message>
    <message>
        <source>&amp;Rated (thumbs, bug report, /feedback):</source>
        <translation>Be&amp;wertet (Daumen, Fehlerbericht, /feedback):</translation>
    </message>
    <message>
        <source>Last rating:</source>
        <translation>Letzte Bewertung:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Takes this chat over into your case. Undo takes it back.</source>
        <translation>Übernimmt diesen Chat in Ihren Fall. Mit „Rückgängig“ nehmen Sie das zurück.</translation>
    </message>
    <message>
        <source>Closes without taking this chat over.</source>
        <translation>Schließt, ohne diesen Chat zu übernehmen.</translation>
    </message>
    <message>
        <source>&amp;Put it on the list</source>
        <translation>In die Liste au&amp;fnehmen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Give the chat a name by which you know it.</source>
        <translation>Geben Sie dem Chat einen Namen, unter dem Sie ihn kennen.</translation>
    </message>
    <message>
        <source>The last message can&apos;t lie before the first. Correct one of the two days.</source>
        <translation>Die letzte Nachricht kann nicht vor der ersten liegen. Berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>A message lies after the chat&apos;s deletion. Correct one of the two days.</source>
        <translation>Eine Nachricht liegt nach dem Löschen des Chats. Berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged.</source>
        <translation>Dieser Tag liegt nach dem %1, dem Tag, für den der Fall beurteilt wird.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a warning sign, then what is wrong</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a chat&apos;s label, then its day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a chat&apos;s label, then its first and last day</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>ChatTableModel</name>
    <message numerus="yes">
        <source>%1 – %n chat(s)</source>
        <comment>a group of chats</comment>
        <translation>
            <numerusform>%1 – %n Chat</numerusform>
            <numerusform>%1 – %n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Copies until</source>
        <translation>Letzte Kopie bis</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <source> or </source>
        <comment>between values of which one holds</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Chat, and its copies</source>
        <translation>Chat und seine Kopien</translation>
    </message>
    <message>
        <source>How long it exists</source>
        <translation>Wie lange es existiert</translation>
    </message>
    <message>
        <source>Training, or how sure the day is</source>
        <translation>Training oder wie sicher der Tag ist</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>Check one chat</source>
        <translation>Einen Chat prüfen</translation>
    </message>
    <message>
        <source>The general answer is about new chats. A chat you already have can have another one: it depends on the days on which you wrote in it. Nothing of its contents is needed.</source>
        <translation>Die allgemeine Antwort betrifft neue Chats. Für einen Chat, den Sie schon haben, kann eine andere gelten: Das hängt von den Tagen ab, an denen Sie darin geschrieben haben. Vom Inhalt wird nichts gebraucht.</translation>
    </message>
    <message>
        <source>Chats of this case</source>
        <translation>Chats dieses Falls</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below.</source>
        <translation>Was für den ausgewählten Chat gilt, steht darunter.</translation>
    </message>
    <message>
        <source>&amp;Add a chat…</source>
        <translation>&amp;Chat hinzufügen…</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Einen Chat hinzufügen</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bearbe&amp;iten…</translation>
    </message>
    <message>
        <source>Edit the chosen chat</source>
        <translation>Den ausgewählten Chat bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen chat from the case</source>
        <translation>Den ausgewählten Chat aus dem Fall entfernen</translation>
    </message>
    <message>
        <source>What holds for this chat</source>
        <translation>Was für diesen Chat gilt</translation>
    </message>
    <message>
        <source>This chat beside new chats</source>
        <translation>Dieser Chat im Vergleich zu neuen Chats</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Neue Chats</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <comment>a name that can be changed</comment>
        <translation>Chat %1</translation>
    </message>
    <message>
        <source>The answer follows as soon as the days above can be true.</source>
        <translation>Die Antwort folgt, sobald die Tage oben möglich sind.</translation>
    </message>
    <message>
        <source>No chat yet. Add one with the day of its first and of its last message.</source>
        <translation>Noch kein Chat. Fügen Sie einen hinzu, mit dem Tag seiner ersten und seiner letzten Nachricht.</translation>
    </message>
    <message>
        <source>This chat doesn&apos;t fit the other answers of the case. %1</source>
        <translation>Dieser Chat passt nicht zu den anderen Antworten des Falls. %1</translation>
    </message>
    <message>
        <source>This chat has no message up to the day on which the case is judged, so it doesn&apos;t count yet.</source>
        <translation>Dieser Chat hat bis zu dem Tag, für den der Fall beurteilt wird, keine Nachricht und zählt deshalb noch nicht.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>How long something of it exists</source>
        <translation>Wie lange etwas davon existiert</translation>
    </message>
    <message>
        <source>Only the first and the last day count here. If you also wrote in this chat on days in between, the answer may be: %1. %2</source>
        <translation>Hier zählen nur der erste und der letzte Tag. Wenn Sie auch an Tagen dazwischen in diesem Chat geschrieben haben, lautet die Antwort möglicherweise: %1. %2</translation>
    </message>
</context>
<context>
    <name>ChatsPart</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Ihre Chats</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below. The titles of the columns order the list.</source>
        <translation>Was für den ausgewählten Chat gilt, steht darunter. Mit den Spaltentiteln sortieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Shows what would be different without the chats that are marked.</source>
        <translation>Zeigt, was ohne die ausgewählten Chats anders wäre.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Liste &amp;speichern…</translation>
    </message>
    <message>
        <source>Saves the chats that are listed, with what holds for each, as CSV or JSON.</source>
        <translation>Speichert die aufgelisteten Chats als CSV oder JSON, jeweils mit dem, was für sie gilt.</translation>
    </message>
    <message>
        <source>No chat fits what you look for.</source>
        <translation>Kein Chat passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>Empties the search and the choices beside it.</source>
        <translation>Leert die Suche und die Auswahl daneben.</translation>
    </message>
    <message>
        <source>What if &amp;I delete these?</source>
        <translation>Was, wenn ich diese &amp;lösche?</translation>
    </message>
    <message>
        <source>Show all cha&amp;ts</source>
        <translation>Alle Chats z&amp;eigen</translation>
    </message>
</context>
<context>
    <name>ChatsView</name>
    <message>
        <source>Chats and their copies</source>
        <translation>Chats und ihre Kopien</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below the list.</source>
        <translation>Was für den ausgewählten Chat gilt, steht unter der Liste.</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Personal accounts</source>
        <translation>Persönliche Konten</translation>
    </message>
    <message>
        <source>Work, school and cloud</source>
        <translation>Beruf, Schule und Cloud</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Wählen Sie eine der Antworten. „Ich weiß es nicht“ ist eine vollwertige Antwort.</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>May be used</source>
        <comment>training, of a chat</comment>
        <translation>Verwendung möglich</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>training, of a chat</comment>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Depends</source>
        <comment>training, of a chat</comment>
        <translation>Kommt darauf an</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>training, of a chat</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>training, of a chat</comment>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Another company</source>
        <comment>training, of a chat</comment>
        <translation>Andere Firma</translation>
    </message>
    <message>
        <source>Not judged</source>
        <comment>training, of a chat</comment>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>May be used for future training runs.</source>
        <translation>Verwendung in künftigen Trainingsläufen möglich.</translation>
    </message>
    <message>
        <source>May be used whatever the switch says: feedback was sent, or safety systems flagged it.</source>
        <translation>Verwendung unabhängig vom Schalter möglich: Es wurde Feedback gesendet, oder Sicherheitssysteme haben etwas markiert.</translation>
    </message>
    <message>
        <source>Depends on something you have not said yet.</source>
        <translation>Hängt von etwas ab, das Sie noch nicht angegeben haben.</translation>
    </message>
    <message>
        <source>No published rule covers them.</source>
        <translation>Dafür gibt es keine veröffentlichte Regel.</translation>
    </message>
    <message>
        <source>Out of future runs; they may be in runs already started.</source>
        <translation>Nicht in künftigen Läufen, möglicherweise aber in bereits begonnenen.</translation>
    </message>
    <message>
        <source>Not used under the published rules, with exceptions.</source>
        <translation>Nach den veröffentlichten Regeln nicht verwendet, mit Ausnahmen.</translation>
    </message>
    <message>
        <source>Another company&apos;s policy decides.</source>
        <translation>Maßgeblich ist die Richtlinie einer anderen Firma.</translation>
    </message>
    <message>
        <source>No message up to the day that is judged on.</source>
        <translation>Keine Nachricht bis zu dem Tag, für den beurteilt wird.</translation>
    </message>
    <message>
        <source>(no title) %1</source>
        <comment>id of a chat</comment>
        <translation>(ohne Titel) %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>no fixed date</source>
        <translation>kein festes Datum</translation>
    </message>
    <message>
        <source>folder of Claude Code</source>
        <translation>Ordner von Claude Code</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>a record that ends in the middle</source>
        <translation>ein Datensatz, der mittendrin endet</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>ein beschädigter Datensatz</translation>
    </message>
    <message>
        <source>something that is no JSON</source>
        <translation>etwas, das kein JSON ist</translation>
    </message>
    <message>
        <source>zero bytes between records</source>
        <translation>Nullbytes zwischen Datensätzen</translation>
    </message>
    <message>
        <source>a file that could not be read on</source>
        <translation>eine Datei, die sich nicht weiterlesen ließ</translation>
    </message>
    <message>
        <source>well-formed data that is nothing we know</source>
        <translation>wohlgeformte Daten, die wir nicht kennen</translation>
    </message>
    <message>
        <source>records without a line break between them</source>
        <translation>Datensätze ohne Zeilenumbruch dazwischen</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>eine Byte-Reihenfolge-Markierung (BOM)</translation>
    </message>
    <message>
        <source>a value of another type than it should have</source>
        <translation>ein Wert von anderem Typ, als er haben sollte</translation>
    </message>
    <message>
        <source>a key that stands twice; the later one counts</source>
        <translation>ein Schlüssel, der zweimal vorkommt; der spätere zählt</translation>
    </message>
    <message>
        <source>a record of a type we don&apos;t know</source>
        <translation>ein Datensatz von einem Typ, den wir nicht kennen</translation>
    </message>
    <message>
        <source>a part of a message of a type we don&apos;t know</source>
        <translation>ein Nachrichtenteil von einem Typ, den wir nicht kennen</translation>
    </message>
    <message>
        <source>an empty place where a message should be</source>
        <translation>eine leere Stelle, an der eine Nachricht sein sollte</translation>
    </message>
    <message>
        <source>a message without a readable time</source>
        <translation>eine Nachricht ohne lesbare Zeitangabe</translation>
    </message>
    <message>
        <source>a chat without any message</source>
        <translation>ein Chat ganz ohne Nachrichten</translation>
    </message>
    <message>
        <source>too many messages in one place to look for repeated ones among them</source>
        <translation>zu viele Nachrichten an einer Stelle, um darunter nach Kopien zu suchen</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. The download has probably expired: ask for the export again.</source>
        <translation>Das ist eine Webseite, auch wenn der Name etwas anderes sagt. Der Download ist wahrscheinlich abgelaufen: Fordern Sie den Export noch einmal an.</translation>
    </message>
    <message>
        <source>This archive is no ZIP file. Unpack it, then choose the folder.</source>
        <translation>Dieses Archiv ist keine ZIP-Datei. Entpacken Sie es und wählen Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>This ZIP file holds other ZIP files. Unpack it, then choose the folder.</source>
        <translation>Diese ZIP-Datei enthält weitere ZIP-Dateien. Entpacken Sie sie und wählen Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>This file only lists the parts of an export. Download the parts it names, then choose the folder they are in.</source>
        <translation>Diese Datei führt nur die Teile eines Exports auf. Laden Sie die dort genannten Teile herunter und wählen Sie dann den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>This ZIP file is encrypted. Exports are not: unpack it with its password, then choose the folder.</source>
        <translation>Diese ZIP-Datei ist verschlüsselt. Exporte sind das nicht: Entpacken Sie sie mit ihrem Passwort und wählen Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>memories</source>
        <translation>Gedächtniseinträge</translation>
    </message>
    <message>
        <source>account and log-ins</source>
        <translation>Konto und Anmeldungen</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>design chats</source>
        <translation>Design-Chats</translation>
    </message>
    <message>
        <source>There is nothing in this file. Download or copy it again, then choose it.</source>
        <translation>In dieser Datei steht nichts. Laden oder kopieren Sie sie noch einmal, und wählen Sie sie dann aus.</translation>
    </message>
    <message>
        <source>This is neither an export of chats nor a log of coding sessions. Choose the ZIP file as you downloaded it, or a log that ends in .jsonl.</source>
        <translation>Das ist weder ein Export von Chats noch ein Protokoll von Coding-Sitzungen. Wählen Sie die ZIP-Datei, wie Sie sie heruntergeladen haben, oder ein Protokoll, das auf .jsonl endet.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened or read. Look whether you may read it and whether its disk is still connected, then read it again.</source>
        <translation>Diese Datei lässt sich nicht öffnen oder lesen. Sehen Sie nach, ob Sie sie lesen dürfen und ob ihr Datenträger noch angeschlossen ist, und lesen Sie sie dann noch einmal ein.</translation>
    </message>
    <message>
        <source>There is no such file or folder. It may have been moved or renamed: choose it where it is now.</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt: Wählen Sie sie dort aus, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>A file of credentials is never opened. It holds no chats, so nothing is missing.</source>
        <translation>Eine Datei mit Zugangsdaten wird nie geöffnet. Chats stehen nicht darin, es fehlt also nichts.</translation>
    </message>
    <message>
        <source>There are chats with ChatGPT in it, another company&apos;s service. This program knows nothing about its terms. Choose an export of Claude.</source>
        <translation>Darin sind Chats mit ChatGPT, dem Dienst einer anderen Firma. Über deren Bedingungen weiß dieses Programm nichts. Wählen Sie einen Export von Claude.</translation>
    </message>
    <message>
        <source>This ZIP file is damaged or not made like an export. Download it again, then choose it. In detail: %1</source>
        <translation>Diese ZIP-Datei ist beschädigt oder nicht wie ein Export aufgebaut. Laden Sie sie noch einmal herunter, und wählen Sie sie dann aus. Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>No log names its account: sessions are judged by the account of your case. Not in this data, whatever happened: thumbs and other ratings of chats, flags of safety systems, chats deleted before an export was made, and incognito chats. That is not the same as none. Of feedback, only the commands /feedback and /bug are seen, in sessions of Claude Code, and counted.</source>
        <translation>Kein Protokoll nennt das zugehörige Konto: Sitzungen werden nach dem Konto Ihres Falls beurteilt. Was auch geschehen ist, nicht in diesen Daten sind: Daumen und andere Bewertungen von Chats, Markierungen durch Sicherheitssysteme, vor einem Export gelöschte Chats und Inkognito-Chats. Das heißt nicht, dass es keine gab. Von Feedback sind nur die Befehle /feedback und /bug in Sitzungen von Claude Code zu sehen; sie zählen mit.</translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n accounts, and a case is about one. All are judged by it, and what they show of its use is not taken as shown until you choose whose chats you mean.</source>
        <translation>
            <numerusform>Die Exporte enthalten Chats von %n Konto, und ein Fall handelt von einem. Alle werden nach ihm beurteilt, und was sie über seine Nutzung zeigen, gilt nicht als gezeigt, bis Sie wählen, wessen Chats Sie meinen.</numerusform>
            <numerusform>Die Exporte enthalten Chats von %n Konten, und ein Fall handelt von einem. Alle werden nach ihm beurteilt, und was sie über seine Nutzung zeigen, gilt nicht als gezeigt, bis Sie wählen, wessen Chats Sie meinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n account(s). Only those of %1 are shown and judged.</source>
        <translation>
            <numerusform>Die Exporte enthalten Chats von %n Konto. Nur die von %1 werden gezeigt und beurteilt.</numerusform>
            <numerusform>Die Exporte enthalten Chats von %n Konten. Nur die von %1 werden gezeigt und beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chats is of the account that you chose.</source>
        <translation>Keiner der Chats gehört zu dem Konto, das Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Out of future runs</source>
        <comment>training, of a chat</comment>
        <translation>Nicht in künftigen Läufen</translation>
    </message>
    <message>
        <source>This folder can&apos;t be opened, so nothing in it was read. Look whether you may read it, then read it again.</source>
        <translation>Dieser Ordner lässt sich nicht öffnen, deshalb wurde nichts darin gelesen. Prüfen Sie, ob Sie ihn lesen dürfen, und lesen Sie ihn dann noch einmal ein.</translation>
    </message>
    <message>
        <source>This is a link, and what it leads to was not read. If it may hold chats, choose it there.</source>
        <translation>Dies ist eine Verknüpfung; wohin sie führt, wurde nicht gelesen. Falls dort Chats sein können, wählen Sie sie an jenem Ort aus.</translation>
    </message>
    <message>
        <source>This folder lies too deep in others, and nothing in it was read. If it may hold chats, choose it itself.</source>
        <translation>Dieser Ordner liegt zu tief in anderen, und nichts darin wurde gelesen. Falls er Chats enthalten kann, wählen Sie ihn selbst aus.</translation>
    </message>
    <message>
        <source>There are too many files here to look at all; some were not read. Choose the folders in it that hold chats.</source>
        <translation>Hier sind zu viele Dateien, um alle anzusehen; manche wurden nicht gelesen. Wählen Sie die Ordner darin, die Chats enthalten.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>An exact day</source>
        <translation>Ein genauer Tag</translation>
    </message>
    <message>
        <source>I know the date.</source>
        <translation>Ich kenne das Datum.</translation>
    </message>
    <message>
        <source>A month or a year</source>
        <translation>Ein Monat oder ein Jahr</translation>
    </message>
    <message>
        <source>I know roughly when.</source>
        <translation>Ich weiß ungefähr, wann.</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>I know that it was not before or not after some day.</source>
        <translation>Ich weiß, dass es nicht vor oder nicht nach einem bestimmten Tag war.</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Wählen Sie eine der Antworten. „Ich weiß es nicht“ ist eine vollwertige Antwort.</translation>
    </message>
</context>
<context>
    <name>DayBanner</name>
    <message>
        <source>The day to show</source>
        <translation>Der Tag, der gezeigt werden soll</translation>
    </message>
    <message>
        <source>Back to toda&amp;y</source>
        <translation>Zurück zu h&amp;eute</translation>
    </message>
    <message>
        <source>&amp;Keep this day in the case</source>
        <translation>Diesen Tag im &amp;Fall behalten</translation>
    </message>
    <message>
        <source>The day of this answer</source>
        <translation>Der Tag dieser Antwort</translation>
    </message>
    <message>
        <source>Show this &amp;day</source>
        <translation>Diesen Ta&amp;g anzeigen</translation>
    </message>
    <message>
        <source>Shows the case on the day in the field, by the rules of that day.</source>
        <translation>Zeigt den Fall für den Tag im Feld, nach den Regeln dieses Tages.</translation>
    </message>
    <message>
        <source>Shows the answer of today again.</source>
        <translation>Zeigt wieder die Antwort von heute.</translation>
    </message>
    <message>
        <source>From now on the case is judged on this day. Undo takes it back.</source>
        <translation>Von jetzt an wird der Fall für diesen Tag beurteilt. Mit „Rückgängig“ nehmen Sie das zurück.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>The day of this answer: today, unless the case has a day of its own.</source>
        <translation>Der Tag dieser Antwort: heute, sofern der Fall keinen eigenen Tag hat.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>%1 %2</source>
        <comment>what the day is, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For whoever helps you, and therefore in English. It does not name you, this computer, your files or your chats, and it goes nowhere unless you pass it on. Read it before you do.</source>
        <translation>Für die Person, die Ihnen hilft, und deshalb auf Englisch. Der Text nennt weder Sie noch diesen Computer, Ihre Dateien oder Ihre Chats, und er geht nirgendwohin, solange Sie ihn nicht weitergeben. Lesen Sie ihn vorher.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnose</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>the answer to “%1”</source>
        <comment>what is undone</comment>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>the name on the report</source>
        <comment>what is undone</comment>
        <translation>Name im Bericht</translation>
    </message>
    <message>
        <source>the day of the case</source>
        <comment>what is undone</comment>
        <translation>Tag des Falls</translation>
    </message>
    <message>
        <source>adding the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>Chat „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>the change of the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>Chat „%1“ ändern</translation>
    </message>
    <message>
        <source>removing the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>Chat „%1“ entfernen</translation>
    </message>
    <message>
        <source>taking over “What if”</source>
        <comment>what is undone</comment>
        <translation>„Was wäre, wenn“ übernehmen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>What the data shows</source>
        <translation>Was die Daten zeigen</translation>
    </message>
    <message>
        <source>What the data shows about the account is said when everything has been read.</source>
        <translation>Was die Daten über das Konto zeigen, steht hier, sobald alles gelesen ist.</translation>
    </message>
    <message>
        <source>This is what the data shows about the account. Where it answers a question of your case, you can take it as your answer; nothing is taken by itself, and Undo takes it back.</source>
        <translation>Das zeigen die Daten über das Konto. Wo sie eine Frage Ihres Falls beantworten, können Sie das als Ihre Antwort übernehmen; nichts wird von selbst übernommen, und mit „Rückgängig“ nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>Your answers and these chats can&apos;t both be true. %1</source>
        <translation>Ihre Antworten und diese Chats können nicht beide stimmen. %1</translation>
    </message>
    <message>
        <source>What no data shows</source>
        <translation>Was keine Daten zeigen</translation>
    </message>
    <message>
        <source>✓ Your case says so already.</source>
        <translation>✓ So steht es schon in Ihrem Fall.</translation>
    </message>
    <message>
        <source>Your case says something else.</source>
        <translation>In Ihrem Fall steht etwas anderes.</translation>
    </message>
    <message>
        <source>Take as my answer: %1</source>
        <translation>Als meine Antwort übernehmen: %1</translation>
    </message>
    <message>
        <source>Answers the question “%1”.</source>
        <translation>Beantwortet die Frage „%1“.</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>See the question: %1</source>
        <translation>Zur Frage: %1</translation>
    </message>
</context>
<context>
    <name>ExactDayEdit</name>
    <message>
        <source>Day, to type or to choose in the calendar:</source>
        <translation>Tag, zum Eingeben oder zum Auswählen im Kalender:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day counts once you have changed it or pressed Enter on it.</source>
        <translation>Der Tag zählt, sobald Sie ihn geändert oder im Feld die Eingabetaste gedrückt haben.</translation>
    </message>
    <message>
        <source>Marked: %1. %2</source>
        <translation>Hervorgehoben: %1. %2</translation>
    </message>
    <message>
        <source>Choose the day, or press Enter in the field if the day shown is right. A month, or “I don&apos;t know”, is a full answer too.</source>
        <translation>Wählen Sie den Tag, oder drücken Sie im Feld die Eingabetaste, wenn der angezeigte Tag stimmt. Auch ein Monat oder „Ich weiß es nicht“ ist eine vollwertige Antwort.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in titles</source>
        <translation>In Titeln suchen</translation>
    </message>
    <message>
        <source>Kind of chat</source>
        <translation>Art des Chats</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Year with a message</source>
        <translation>Jahr mit einer Nachricht</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Any training</source>
        <translation>Training: alle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>By training</source>
        <translation>Nach Training</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chat(s)</source>
        <translation>
            <numerusform>%1 von %Ln Chat</numerusform>
            <numerusform>%1 von %Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>Su&amp;chen:</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter back, Escape closes.</source>
        <translation>Die Eingabetaste geht zur nächsten Stelle, zusammen mit der Umschalttaste zurück, Esc schließt.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place 3 of 12</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place 3 of 12, and its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FirstAidPage</name>
    <message>
        <source>Where do you stand? The steps below follow your choice. Nothing is saved.</source>
        <translation>Wo stehen Sie gerade? Die Schritte darunter richten sich nach Ihrer Wahl. Nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shown. Press to fold away.</source>
        <translation>Eingeblendet. Drücken, um es einzuklappen.</translation>
    </message>
    <message>
        <source>Folded away. Press to show.</source>
        <translation>Eingeklappt. Drücken, um es einzublenden.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>By your answers</source>
        <translation>Nach Ihren Antworten</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source> – or – </source>
        <comment>between answers that are still possible</comment>
        <translation> – oder – </translation>
    </message>
    <message>
        <source>New chats and training</source>
        <translation>Neue Chats und Training</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Wie lange neue Chats aufbewahrt werden</translation>
    </message>
    <message>
        <source>First: %1</source>
        <comment>the first thing to do</comment>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>It takes: %1. %2</source>
        <translation>Aufwand: %1. %2</translation>
    </message>
    <message>
        <source>Show the s&amp;teps</source>
        <translation>Schri&amp;tte anzeigen</translation>
    </message>
    <message>
        <source>Goes to the steps of: %1</source>
        <translation>Geht zu den Schritten von: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a question, then what counts without an answer</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON für Programme (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv or .json, so that it is clear what to write.</source>
        <translation>Wählen Sie einen Namen, der auf .csv oder .json endet, damit klar ist, was geschrieben werden soll.</translation>
    </message>
</context>
<context>
    <name>LocalWords</name>
    <message>
        <source>%1: a file of settings can&apos;t be read, and until that is mended Claude Code deletes nothing there.</source>
        <translation>%1: Eine Datei mit Einstellungen lässt sich nicht lesen, und bis das behoben ist, löscht Claude Code dort nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change, as your settings say.</source>
        <translation>
            <numerusform>%1: Ein Transkript wird %n Tag nach seiner letzten Änderung gelöscht, wie es in Ihren Einstellungen steht.</numerusform>
            <numerusform>%1: Ein Transkript wird %n Tage nach seiner letzten Änderung gelöscht, wie es in Ihren Einstellungen steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change. Nothing is set; this is what Claude Code does by itself.</source>
        <translation>
            <numerusform>%1: Ein Transkript wird %n Tag nach seiner letzten Änderung gelöscht. Es ist nichts eingestellt; das macht Claude Code von sich aus.</numerusform>
            <numerusform>%1: Ein Transkript wird %n Tage nach seiner letzten Änderung gelöscht. Es ist nichts eingestellt; das macht Claude Code von sich aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) you typed, from %1 to %2, stand in history.jsonl. No clean-up deletes them.</source>
        <translation>
            <numerusform>%Ln von Ihnen eingegebener Prompt (%1 bis %2) steht in history.jsonl. Keine Bereinigung löscht ihn.</numerusform>
            <numerusform>%Ln von Ihnen eingegebene Prompts (%1 bis %2) stehen in history.jsonl. Keine Bereinigung löscht sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of memory stay until you delete them.</source>
        <translation>
            <numerusform>%Ln Gedächtnisdatei bleibt, bis Sie sie löschen.</numerusform>
            <numerusform>%Ln Gedächtnisdateien bleiben, bis Sie sie löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted when Claude Code starts the next time.</source>
        <translation>
            <numerusform>%Ln Transkript kann beim nächsten Start von Claude Code gelöscht werden.</numerusform>
            <numerusform>%Ln Transkripte können beim nächsten Start von Claude Code gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted within the next seven days.</source>
        <translation>
            <numerusform>%Ln Transkript kann in den nächsten sieben Tagen gelöscht werden.</numerusform>
            <numerusform>%Ln Transkripte können in den nächsten sieben Tagen gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted later, the last ones from %1 on.</source>
        <translation>
            <numerusform>%Ln Transkript kann später gelöscht werden, und zwar ab dem %1.</numerusform>
            <numerusform>%Ln Transkripte können später gelöscht werden, die letzten ab dem %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) are not deleted by any clean-up.</source>
        <translation>
            <numerusform>%Ln Transkript wird von keiner Bereinigung gelöscht.</numerusform>
            <numerusform>%Ln Transkripte werden von keiner Bereinigung gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep transcripts longer or for less time, set “cleanupPeriodDays” in settings.json of that folder to a number of days.</source>
        <translation>Um Transkripte länger oder kürzer aufzubewahren, stellen Sie „cleanupPeriodDays“ in settings.json in diesem Ordner auf eine Zahl von Tagen ein.</translation>
    </message>
    <message numerus="yes">
        <source>Its transcript on this computer: %n file(s), %1.</source>
        <translation>
            <numerusform>Zugehöriges Transkript auf diesem Computer: %n Datei, %1.</numerusform>
            <numerusform>Zugehöriges Transkript auf diesem Computer: %n Dateien, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the Desktop app, whose sessions no clean-up takes.</source>
        <translation>Es gehört zur Desktop-App, deren Sitzungen keine Bereinigung löscht.</translation>
    </message>
    <message>
        <source>Claude Code deletes nothing while its settings can&apos;t be read.</source>
        <translation>Claude Code löscht nichts, solange sich seine Einstellungen nicht lesen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it the next time it starts: it was last changed more than %n day(s) ago.</source>
        <translation>
            <numerusform>Claude Code kann es beim nächsten Start löschen: Die letzte Änderung liegt mehr als %n Tag zurück.</numerusform>
            <numerusform>Claude Code kann es beim nächsten Start löschen: Die letzte Änderung liegt mehr als %n Tage zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it in %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Claude Code kann es in %n Tag löschen, ab dem %1.</numerusform>
            <numerusform>Claude Code kann es in %n Tagen löschen, ab dem %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 What you typed stays in history.jsonl.</source>
        <translation>%1 %2 Was Sie eingegeben haben, bleibt in history.jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sets %n day(s). By what people report, that holds for the transcripts of all projects once a session is started there.</source>
        <translation>
            <numerusform>%1 setzt %n Tag. Nach dem, was Leute berichten, gilt das für die Mitschriften aller Projekte, sobald dort eine Sitzung gestartet wird.</numerusform>
            <numerusform>%1 setzt %n Tage. Nach dem, was Leute berichten, gilt das für die Mitschriften aller Projekte, sobald dort eine Sitzung gestartet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at: settings in the folders of your projects (.claude/settings.json, .claude/settings.local.json) and options a session is started with. They come before your own settings, and may have transcripts of all projects deleted earlier.</source>
        <translation>Nicht angesehen: Einstellungen in den Ordnern Ihrer Projekte (.claude/settings.json, .claude/settings.local.json) und Optionen, mit denen eine Sitzung gestartet wird. Sie gehen Ihren eigenen Einstellungen vor und können dazu führen, dass Mitschriften aller Projekte früher gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Back to the first page</source>
        <translation>&amp;Zurück zur ersten Seite</translation>
    </message>
    <message>
        <source>&amp;Back to the answer</source>
        <translation>&amp;Zurück zur Antwort</translation>
    </message>
    <message>
        <source>Check one chat…</source>
        <translation>Einen Chat prüfen…</translation>
    </message>
    <message>
        <source>Adds chats by hand and judges each beside the general answer.</source>
        <translation>Fügt Chats von Hand hinzu und beurteilt jeden neben der allgemeinen Antwort.</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn…</translation>
    </message>
    <message>
        <source>Shows what would be different; nothing is saved until you ask for it.</source>
        <translation>Zeigt, was anders wäre; nichts wird gespeichert, bis Sie es verlangen.</translation>
    </message>
    <message>
        <source>Answer on another day…</source>
        <translation>Antwort für einen anderen Tag…</translation>
    </message>
    <message>
        <source>Shows the same case on a past day, by the rules of that day.</source>
        <translation>Zeigt denselben Fall für einen vergangenen Tag, nach den Regeln dieses Tages.</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Erste Hilfe</translation>
    </message>
    <message>
        <source>Shows what to do first, in order.</source>
        <translation>Zeigt der Reihe nach, was zuerst zu tun ist.</translation>
    </message>
    <message>
        <source>On %1 this account did not exist yet.</source>
        <translation>Am %1 bestand dieses Konto noch nicht.</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before %1 or after it. Choose a day that is surely before or after it, or name its day first.</source>
        <translation>Eine Änderung der Schalterstellung, die Sie genannt haben, kann vor oder nach dem %1 liegen. Wählen Sie einen Tag, der sicher davor oder danach liegt, oder nennen Sie zuerst den Tag der Änderung.</translation>
    </message>
    <message>
        <source>%1 Below stands the answer of %2.</source>
        <translation>%1 Darunter steht die Antwort für den %2.</translation>
    </message>
    <message>
        <source>This case is judged on a day of its own: %1.</source>
        <translation>Dieser Fall wird für einen festgelegten Tag beurteilt: %1.</translation>
    </message>
    <message>
        <source>Choose a past day to see what held then, by the rules of that day.</source>
        <translation>Wählen Sie einen vergangenen Tag, um zu sehen, was damals galt, nach den Regeln dieses Tages.</translation>
    </message>
    <message>
        <source>The case can&apos;t be kept on %1, because some of its answers lie later. Save or print the report of that day instead.

%2</source>
        <translation>Der Fall lässt sich nicht auf den %1 festlegen, weil einige seiner Antworten später liegen. Speichern oder drucken Sie stattdessen den Bericht von diesem Tag.

%2</translation>
    </message>
    <message>
        <source>Save reminders for a calendar</source>
        <translation>Erinnerungen für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar (*.%1)</source>
        <translation>Kalender (*.%1)</translation>
    </message>
    <message>
        <source>Calendars read files that end in .%1. Choose such a name.</source>
        <translation>Kalender lesen Dateien, die auf .%1 enden. Wählen Sie einen solchen Namen.</translation>
    </message>
    <message>
        <source>Saved cases (*.%1)</source>
        <translation>Gespeicherte Fälle (*.%1)</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Gespeicherten Fall öffnen</translation>
    </message>
    <message>
        <source>The answers of this case are not saved. Save them?</source>
        <translation>Die Antworten dieses Falls sind nicht gespeichert. Möchten Sie sie speichern?</translation>
    </message>
    <message>
        <source>my account</source>
        <translation>mein Konto</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report can&apos;t be printed on “%1”. Check the printer, or save the report as PDF and print that.</source>
        <translation>Der Bericht lässt sich auf „%1“ nicht drucken. Prüfen Sie den Drucker, oder speichern Sie den Bericht als PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>%1[*]</source>
        <translation>%1[*]</translation>
    </message>
    <message>
        <source>%1 – %2[*]</source>
        <comment>page, then case</comment>
        <translation>%1 – %2[*]</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1 %2

%3

%4</source>
        <translation>%1 %2

%3

%4</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Remember &amp;nothing</source>
        <translation>&amp;Nichts merken</translation>
    </message>
    <message>
        <source>No files opened last, no folder, no place of the window. Only this wish is stored.</source>
        <translation>Keine zuletzt geöffneten Dateien, kein Ordner, keine Fensterposition. Nur dieser Wunsch wird gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;Über dieses Programm</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>Fall &amp;speichern</translation>
    </message>
    <message>
        <source>Save case &amp;as…</source>
        <translation>Fall speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save re&amp;minders…</source>
        <translation>&amp;Erinnerungen speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>All &amp;plans at a glance</source>
        <translation>Alle &amp;Tarife im Überblick</translation>
    </message>
    <message>
        <source>Answer on another &amp;day…</source>
        <translation>Antwort für einen anderen Ta&amp;g…</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>Was wäre, wen&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Check one chat…</source>
        <translation>&amp;Einen Chat prüfen…</translation>
    </message>
    <message>
        <source>&amp;First aid</source>
        <translation>Erste &amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>Diese Dateien &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Your own chats…</source>
        <translation>Ihre eigenen Chats…</translation>
    </message>
    <message>
        <source>Reads your export or the logs on this computer and judges each chat.</source>
        <translation>Liest Ihren Export oder die Protokolle auf diesem Computer und beurteilt jeden Chat.</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>Auf dieser Seite &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Your data</source>
        <translation>&amp;Ihre Daten</translation>
    </message>
    <message>
        <source>This wish can&apos;t be stored in “%1”; what is stored there stays. Look whether the disk is full or may not be written to, then choose it again.</source>
        <translation>Dieser Wunsch lässt sich in „%1“ nicht speichern; was dort steht, bleibt stehen. Prüfen Sie, ob der Datenträger voll oder schreibgeschützt ist, und wählen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>The reminders are being written…</source>
        <translation>Die Erinnerungen werden geschrieben…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The case is being opened…</source>
        <translation>Der Fall wird geöffnet…</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>Andere Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>The answer is being worked out…</source>
        <translation>Die Antwort wird ermittelt…</translation>
    </message>
    <message>
        <source>No browser on this computer took the address, so nothing was opened:

%1

Copy it and open it where you can.</source>
        <translation>Kein Browser auf diesem Computer hat die Adresse angenommen, es wurde also nichts geöffnet:

%1

Kopieren Sie sie, und öffnen Sie sie dort, wo es geht.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>A past day is shown: %1, with the rules of that day and without what happened later. The plan and agreements are taken to have been the same. What to do stands below as it was that day; for what to do now, go back to today. Nothing of this is saved.</source>
        <translation>Gezeigt wird ein vergangener Tag: %1, mit den Regeln jenes Tages und ohne das, was später geschah. Tarif und Vereinbarungen gelten als unverändert. Was zu tun ist, steht unten so, wie es an jenem Tag war; was jetzt zu tun ist, steht in der Antwort von heute. Nichts davon wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Chats by the month of their last message</source>
        <translation>Chats nach dem Monat ihrer letzten Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s); the arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n Balken; mit den Pfeiltasten gehen Sie von einem zum nächsten.</numerusform>
            <numerusform>%n Balken; mit den Pfeiltasten gehen Sie von einem zum nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>standing, number of chats</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no chat.</source>
        <translation>%1: kein Chat.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <comment>month, number of chats, standings</comment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sum</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) in the tallest bar</source>
        <translation>
            <numerusform>%Ln Chat im höchsten Balken</numerusform>
            <numerusform>%Ln Chats im höchsten Balken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthEdit</name>
    <message>
        <source>Some month</source>
        <translation>Irgendein Monat</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>Jahr wählen</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Monat:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Choose the year, and the month if you know it. “I don&apos;t know” is a full answer too.</source>
        <translation>Wählen Sie das Jahr und, wenn Sie ihn wissen, den Monat. Auch „Ich weiß es nicht“ ist eine vollwertige Antwort.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>After a number of days</source>
        <translation>Nach einer Zahl von Tagen</translation>
    </message>
    <message>
        <source>A period is set, and I know how long it is.</source>
        <translation>Eine Frist ist eingestellt, und ich weiß, wie lang sie ist.</translation>
    </message>
    <message>
        <source>No period is set</source>
        <translation>Keine Frist eingestellt</translation>
    </message>
    <message>
        <source>Chats stay until somebody deletes them.</source>
        <translation>Chats bleiben, bis jemand sie löscht.</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Tage:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Zahl eingeben</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Wählen Sie eine der Antworten. „Ich weiß es nicht“ ist eine vollwertige Antwort.</translation>
    </message>
    <message>
        <source>Type the number of days, %1 or more. “I don&apos;t know” is a full answer too.</source>
        <translation>Geben Sie die Zahl der Tage ein, mindestens %1. Auch „Ich weiß es nicht“ ist eine vollwertige Antwort.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The account that is signed in to Claude Code on this computer is of this kind: %1.</source>
        <translation>Das Konto, das auf diesem Computer bei Claude Code angemeldet ist, ist von dieser Art: %1.</translation>
    </message>
    <message>
        <source>That account was created on %1, as Claude Code notes.</source>
        <translation>Dieses Konto wurde laut Claude Code am %1 erstellt.</translation>
    </message>
    <message>
        <source>The first message in this data is of %1, the last one of %2.</source>
        <translation>Die erste Nachricht in diesen Daten ist vom %1, die letzte vom %2.</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <comment>a day</comment>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>No use from %1 on is in this data.</source>
        <translation>In diesen Daten ist keine Nutzung ab dem %1.</translation>
    </message>
    <message>
        <source>It was used on %1: by then the account had accepted the new terms.</source>
        <translation>Das Konto wurde am %1 genutzt: Die neuen Bedingungen waren bis dahin akzeptiert.</translation>
    </message>
    <message>
        <source>Yes, it was used</source>
        <translation>Ja, es wurde genutzt</translation>
    </message>
    <message>
        <source>Claude Code last saw the training switch at On.</source>
        <translation>Claude Code hat den Trainingsschalter zuletzt in der Stellung „On“ gesehen.</translation>
    </message>
    <message>
        <source>Claude Code last saw the training switch at Off.</source>
        <translation>Claude Code hat den Trainingsschalter zuletzt in der Stellung „Off“ gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 That was on %2, %n day(s) ago; it may have been moved since.</source>
        <translation>
            <numerusform>%1 Das war am %2, vor %n Tag; er kann seitdem umgestellt worden sein.</numerusform>
            <numerusform>%1 Das war am %2, vor %n Tagen; er kann seitdem umgestellt worden sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If you never moved it, it stood so when you accepted as well.</source>
        <translation>%1 Wenn Sie ihn nie umgestellt haben, stand er auch so, als Sie akzeptiert haben.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein (On)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus (Off)</translation>
    </message>
    <message>
        <source>A key for the API is stored on this computer; it was not looked at. Sessions may have run on it, under other terms.</source>
        <translation>Auf diesem Computer ist ein Schlüssel für die API gespeichert; er wurde nicht angesehen. Sitzungen können damit gelaufen sein, unter anderen Bedingungen.</translation>
    </message>
    <message>
        <source>The settings send sessions to a cloud. Messages that a cloud answered are judged by its terms.</source>
        <translation>Laut den Einstellungen gehen Sitzungen an eine Cloud. Nachrichten, die eine Cloud beantwortet hat, werden nach deren Bedingungen beurteilt.</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of your chats</source>
        <translation>Übersicht über Ihre Chats</translation>
    </message>
    <message>
        <source>&amp;Put a summary and the ten chats that matter most into the report</source>
        <translation>Eine Zusammenfassung und die zehn wichtigsten Chats in den Bericht auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Leads to the questions that decide.</source>
        <translation>Führt zu den Fragen, die den Ausschlag geben.</translation>
    </message>
    <message>
        <source>By month of the last message</source>
        <translation>Nach dem Monat der letzten Nachricht</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Judged by the answers of your case, on %1. Each answer you add or change is followed at once.</source>
        <translation>Beurteilt nach den Antworten Ihres Falls, für den %1. Jede Antwort, die Sie hinzufügen oder ändern, wird sofort berücksichtigt.</translation>
    </message>
    <message>
        <source>What holds for each chat is being worked out.</source>
        <translation>Was für jeden Chat gilt, wird gerade ermittelt.</translation>
    </message>
    <message>
        <source>The answers of your case and these chats can&apos;t both be true, so nothing can be said. Look at “What the data shows”, or change your answers.</source>
        <translation>Die Antworten Ihres Falls und diese Chats können nicht beide stimmen, deshalb lässt sich nichts sagen. Sehen Sie unter „Was die Daten zeigen“ nach, oder ändern Sie Ihre Antworten.</translation>
    </message>
    <message>
        <source>What holds for each chat is said when everything has been read.</source>
        <translation>Was für jeden Chat gilt, steht hier, sobald alles gelesen ist.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>standing, and what it means</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the chats: %1</source>
        <translation>Diese Chats anzeigen: %1</translation>
    </message>
    <message>
        <source>A&amp;nswer what decides</source>
        <translation>&amp;Entscheidende Fragen beantworten</translation>
    </message>
    <message>
        <source>Cha&amp;nge my answers</source>
        <translation>Meine Antworten ä&amp;ndern</translation>
    </message>
    <message>
        <source>Leads to the questions of your case.</source>
        <translation>Führt zu den Fragen Ihres Falls.</translation>
    </message>
</context>
<context>
    <name>OwnReport</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>messages, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>messages, days</comment>
        <translation>%1 vom %2 bis zum %3</translation>
    </message>
    <message>
        <source>Its longest copy should exist until %1 at the latest.</source>
        <translation>Die längste Kopie sollte spätestens bis %1 bestehen.</translation>
    </message>
    <message>
        <source>There is no fixed date for its longest copy.</source>
        <translation>Für die längste Kopie gibt es kein festes Datum.</translation>
    </message>
    <message>
        <source>No published rule names a copy of it.</source>
        <translation>Keine veröffentlichte Regel nennt eine Kopie davon.</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4 %5</source>
        <comment>kind, messages and days, standing, what it means, until when</comment>
        <translation>%1, %2. %3: %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were read on this computer and judged by the answers of this case.</source>
        <translation>
            <numerusform>%Ln Chat wurde auf diesem Computer gelesen und nach den Antworten dieses Falls beurteilt.</numerusform>
            <numerusform>%Ln Chats wurden auf diesem Computer gelesen und nach den Antworten dieses Falls beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so there may be more.</source>
        <translation>%1 Das Lesen wurde abgebrochen, es kann also noch mehr geben.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>standing, number of chats, what it means</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Not in this data, whatever happened: feedback on chats, flags of safety systems, chats deleted before, and the account a session ran under.</source>
        <translation>Was auch geschehen ist, nicht in diesen Daten sind: Feedback zu Chats, Markierungen durch Sicherheitssysteme, vorher gelöschte Chats und das Konto, unter dem eine Sitzung lief.</translation>
    </message>
</context>
<context>
    <name>PartCopy</name>
    <message>
        <source>&amp;Copy the selected words</source>
        <translation>Die ausgewählten Wörter &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy “%1” as &amp;text</source>
        <translation>„%1“ als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the whole &amp;page as text</source>
        <translation>Die ganze &amp;Seite als Text kopieren</translation>
    </message>
</context>
<context>
    <name>PlansTable</name>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Training with new chats</source>
        <translation>Training mit neuen Chats</translation>
    </message>
    <message>
        <source>Keeping of new chats</source>
        <translation>Aufbewahrung neuer Chats</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Stops reading. What was read by then stays.</source>
        <translation>Bricht das Lesen ab. Was bis dahin gelesen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Chat</numerusform>
            <numerusform>bisher %Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read, %3</source>
        <comment>bytes, bytes, chats</comment>
        <translation>%1 von %2 gelesen, %3</translation>
    </message>
    <message>
        <source>%1; %2 a second, %3</source>
        <comment>what was read, speed, time</comment>
        <translation>%1; %2 pro Sekunde, %3</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Why we ask: %1</source>
        <translation>Warum wir fragen: %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>So finden Sie es heraus</translation>
    </message>
    <message>
        <source>How to find out – %1</source>
        <translation>So finden Sie es heraus – %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>No&amp;t before</source>
        <translation>Nicht vo&amp;r dem</translation>
    </message>
    <message>
        <source>First possible day</source>
        <translation>Erster möglicher Tag</translation>
    </message>
    <message>
        <source>N&amp;ot after</source>
        <translation>Nicht na&amp;ch dem</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Letzter möglicher Tag</translation>
    </message>
    <message>
        <source>The first possible day lies after the last one. Correct one of the two.</source>
        <translation>Der erste mögliche Tag liegt nach dem letzten. Berichtigen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>Tick at least one of the two days and choose it.</source>
        <translation>Haken Sie mindestens einen der beiden Tage an und wählen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The answer in a sentence</source>
        <translation>Die Antwort in einem Satz</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1
%2</source>
        <comment>the day judged on, then the rules used</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>&amp;Name on the report, if you like:</source>
        <translation>&amp;Name im Bericht, wenn Sie möchten:</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Name im Bericht</translation>
    </message>
    <message>
        <source>Chats, one by one</source>
        <translation>Chats, einzeln</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Diese Frage beantworten</translation>
    </message>
    <message>
        <source>Answer the question: %1</source>
        <translation>Die Frage beantworten: %1</translation>
    </message>
    <message>
        <source>New chats and training</source>
        <translation>Neue Chats und Training</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Wie lange neue Chats aufbewahrt werden</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Change answers</source>
        <translation>Ant&amp;worten ändern</translation>
    </message>
    <message>
        <source>Goes back to the questions. Every answer stays.</source>
        <translation>Geht zurück zu den Fragen. Jede Antwort bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>Fall &amp;speichern</translation>
    </message>
    <message>
        <source>Saves the answers, to be opened again later.</source>
        <translation>Speichert die Antworten, damit Sie sie später wieder öffnen können.</translation>
    </message>
    <message>
        <source>Saves the report as PDF, HTML, text or JSON.</source>
        <translation>Speichert den Bericht als PDF, HTML, Text oder JSON.</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>Shows the pages before they are printed.</source>
        <translation>Zeigt die Seiten, bevor sie gedruckt werden.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Prints the report.</source>
        <translation>Druckt den Bericht.</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Bericht spei&amp;chern…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>Anderen &amp;Ort wählen…</translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message numerus="yes">
        <source>%Ln chat(s) found in it.</source>
        <translation>
            <numerusform>%Ln Chat darin gefunden.</numerusform>
            <numerusform>%Ln Chats darin gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) came again and count once.</source>
        <translation>
            <numerusform>%Ln Chat kam noch einmal vor und zählt nur einmal.</numerusform>
            <numerusform>%Ln Chats kamen noch einmal vor und zählen nur einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) hold nothing but copies of others.</source>
        <translation>
            <numerusform>%Ln Sitzung enthält nichts als Kopien von anderen.</numerusform>
            <numerusform>%Ln Sitzungen enthalten nichts als Kopien von anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) without a message that has a day were left out.</source>
        <translation>
            <numerusform>%Ln Chat, in dem keine Nachricht einen Tag hat, wurde weggelassen.</numerusform>
            <numerusform>%Ln Chats, in denen keine Nachricht einen Tag hat, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read, %1 bytes in all: %2 read, %3 blank, %4 skipped.</source>
        <translation>
            <numerusform>%Ln Datei gelesen, insgesamt %1 Byte: %2 gelesen, %3 Leerraum, %4 übersprungen.</numerusform>
            <numerusform>%Ln Dateien gelesen, insgesamt %1 Byte: %2 gelesen, %3 Leerraum, %4 übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) hold no chats and were left alone.</source>
        <translation>
            <numerusform>%1 %Ln Datei enthält keine Chats und wurde nicht angerührt.</numerusform>
            <numerusform>%1 %Ln Dateien enthalten keine Chats und wurden nicht angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was read is listed when reading is done.</source>
        <translation>Was gelesen wurde, steht hier, sobald das Lesen beendet ist.</translation>
    </message>
    <message>
        <source>Every byte is accounted for: read, blank, or skipped with the reason and the place.</source>
        <translation>Jedes Byte ist erfasst: als gelesen, als Leerraum oder als übersprungen, mit Grund und Stelle.</translation>
    </message>
    <message>
        <source>While it was read, the system kept the reading parts of this program from writing any file, from reading elsewhere and from reaching a network.</source>
        <translation>Während des Lesens hinderte das System die lesenden Teile dieses Programms daran, Dateien zu schreiben, anderswo zu lesen oder ein Netz zu erreichen.</translation>
    </message>
    <message>
        <source>Reading was stopped: this covers what was read by then.</source>
        <translation>Das Lesen wurde abgebrochen: Hier steht, was bis dahin gelesen wurde.</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Fehlende Teile</translation>
    </message>
    <message>
        <source>The list of the export&apos;s parts also names: %1. Nothing of that is here; it is missing, not empty.</source>
        <translation>Die Liste der Teile des Exports nennt außerdem: %1. Davon ist hier nichts; es fehlt, es ist nicht leer.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in this data</source>
        <translation>Nicht in diesen Daten</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a file and why it was refused</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This is a %1. %2 %3</source>
        <comment>kind of source, chats, bytes</comment>
        <translation>Art der Quelle: %1. %2 %3</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>what was found, how often</comment>
        <translation>• %1: %2</translation>
    </message>
    <message>
        <source>Skipped %1 bytes at byte %2: %3.</source>
        <translation>%1 Byte ab Byte %2 übersprungen: %3.</translation>
    </message>
    <message>
        <source>Skipped %1 bytes at byte %2 of %3: %4.</source>
        <translation>%1 Byte ab Byte %2 von %3 übersprungen: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) of other accounts were left out.</source>
        <translation>
            <numerusform>%Ln Chat eines anderen Kontos wurde ausgelassen.</numerusform>
            <numerusform>%Ln Chats anderer Konten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read everything aga&amp;in</source>
        <translation>Alles noch einmal e&amp;inlesen</translation>
    </message>
    <message>
        <source>Reads all files and folders once more, for when what is named here has been mended.</source>
        <translation>Liest alle Dateien und Ordner noch einmal, wenn behoben ist, was hier genannt wird.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Drop your export or a folder here</source>
        <translation>Legen Sie Ihren Export oder einen Ordner hier ab</translation>
    </message>
    <message>
        <source>The ZIP file as you downloaded it is fine, and so are several, a folder of them, or a log of Claude Code.</source>
        <translation>Die ZIP-Datei genügt so, wie Sie sie heruntergeladen haben; ebenso gehen mehrere, ein Ordner damit oder ein Protokoll von Claude Code.</translation>
    </message>
    <message>
        <source>&amp;Yes, read them</source>
        <translation>&amp;Ja, lesen</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>See it chat by chat: which of your chats may be used for training, since when and why, which copies exist and until when, and what you can still do.</source>
        <translation>Sehen Sie Chat für Chat, welche Ihrer Chats zum Training verwendet werden können, seit wann und warum, welche Kopien es gibt und bis wann, und was Sie noch tun können.</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Everything is read on this computer and only read: nothing is sent, unpacked, copied or stored. Of what was said in your chats only the titles are shown. When you close the program, all of it is forgotten.</source>
        <translation>Alles wird auf diesem Computer gelesen und nur gelesen: Nichts wird gesendet, entpackt, kopiert oder gespeichert. Von dem, was in Ihren Chats gesagt wurde, werden nur die Titel gezeigt. Wenn Sie das Programm schließen, ist alles vergessen.</translation>
    </message>
    <message>
        <source>How to get your data</source>
        <translation>So erhalten Sie Ihre Daten</translation>
    </message>
    <message>
        <source>On claude.ai: Settings, Privacy, Export data. A link comes by mail; what it leads to is what you choose here. Claude Code keeps its sessions on this computer.</source>
        <translation>Auf claude.ai: „Settings“, „Privacy“, „Export data“ (Daten exportieren). Ein Link kommt per E-Mail; was Sie darüber herunterladen, wählen Sie hier aus. Claude Code bewahrt seine Sitzungen auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Exports of Claude, single chats and logs of Claude Code.</source>
        <translation>Exporte von Claude, einzelne Chats und Protokolle von Claude Code.</translation>
    </message>
    <message>
        <source>A folder with exports or logs; the folders in it are read too.</source>
        <translation>Ein Ordner mit Exporten oder Protokollen; die Ordner darin werden mitgelesen.</translation>
    </message>
    <message>
        <source>Looks where Claude Code keeps its sessions. Asks first.</source>
        <translation>Sieht dort nach, wo Claude Code seine Sitzungen aufbewahrt. Fragt zuerst.</translation>
    </message>
    <message>
        <source>Reads these folders; nothing is written.</source>
        <translation>Liest diese Ordner; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Leaves these folders alone.</source>
        <translation>Rührt diese Ordner nicht an.</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Claude Code has no folder on this computer, in none of the places that it uses.</source>
        <translation>Claude Code hat auf diesem Computer keinen Ordner, an keinem der Orte, die es verwendet.</translation>
    </message>
    <message>
        <source>These folders would be read:
%1
Beside them, the settings of Claude Code and the file .claude.json, which may show the kind of account and the last known position of the switch. Files of credentials are not opened, and nothing is written. Read these folders?</source>
        <translation>Diese Ordner würden gelesen:
%1
Dazu die Einstellungen von Claude Code und die Datei .claude.json, die möglicherweise die Art des Kontos und die letzte bekannte Schalterstellung zeigt. Dateien mit Zugangsdaten werden nicht geöffnet, und nichts wird geschrieben. Sollen die Ordner gelesen werden?</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Dateien &amp;wählen…</translation>
    </message>
    <message>
        <source>Loo&amp;k on this computer…</source>
        <translation>Auf diesem Computer nach&amp;sehen…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1: noch nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The question on this page.</source>
        <translation>Die Frage auf dieser Seite.</translation>
    </message>
    <message>
        <source>Goes to this question. Later answers stay.</source>
        <translation>Geht zu dieser Frage. Spätere Antworten bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>SwitchPicture</name>
    <message>
        <source>Off: not shared</source>
        <translation>Off:
keine Freigabe</translation>
    </message>
    <message>
        <source>A picture of the switch “Help improve our AI models”, standing at Off.</source>
        <translation>Ein Bild des Schalters „Help improve our AI models“ in der Stellung „Off“.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list goes on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list ends</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It depends on what is still open: %1.</source>
        <translation>Das hängt davon ab, was noch offen ist: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation>%1: %2 Tage</translation>
    </message>
    <message>
        <source>Three layers, each with its own rule: %1.</source>
        <translation>Drei Ebenen, jede mit eigener Regel: %1.</translation>
    </message>
    <message>
        <source>Exceptions that hold all the same: %1.</source>
        <translation>Ausnahmen, die trotzdem gelten: %1.</translation>
    </message>
    <message>
        <source>Open the page, read where the switch stands and compare it with your report.</source>
        <translation>Öffnen Sie die Seite, lesen Sie ab, wie der Schalter steht, und vergleichen Sie es mit Ihrem Bericht.</translation>
    </message>
    <message>
        <source>The switch is called “%1”.</source>
        <translation>Der Schalter heißt „%1“.</translation>
    </message>
    <message>
        <source>Look at the training switch again</source>
        <translation>Trainingsschalter noch einmal ansehen</translation>
    </message>
    <message>
        <source>The rules that your report of %1 goes by are due for a fresh look. Compare their sources, or use a newer version of this program.</source>
        <translation>Die Regeln, nach denen sich Ihr Bericht vom %1 richtet, sollten neu geprüft werden. Vergleichen Sie deren Quellen oder verwenden Sie eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The rules of your privacy report are due for a look</source>
        <translation>Die Regeln Ihres Datenschutzberichts sollten geprüft werden</translation>
    </message>
    <message>
        <source>When this copy should be gone by the published rules: %1.</source>
        <translation>Wann diese Kopie nach den veröffentlichten Regeln gelöscht sein sollte: %1.</translation>
    </message>
    <message>
        <source>How sure the day is: %1.</source>
        <translation>Wie sicher der Tag ist: %1.</translation>
    </message>
    <message>
        <source>Whether there is such a copy depends on answers that are open.</source>
        <translation>Ob es eine solche Kopie gibt, hängt von Antworten ab, die noch offen sind.</translation>
    </message>
    <message>
        <source>“%1”: last day of a copy (%2)</source>
        <comment>a chat&apos;s label, then which copy</comment>
        <translation>„%1“: letzter Tag einer Kopie (%2)</translation>
    </message>
    <message>
        <source>%1 on a credential of: %2</source>
        <translation>%1 mit Zugangsdaten von: %2</translation>
    </message>
    <message>
        <source>Message on %1</source>
        <translation>Nachricht am %1</translation>
    </message>
    <message>
        <source>Messages from %1 to %2</source>
        <translation>Nachrichten vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>%1; deleted by you on %2</source>
        <translation>%1; von Ihnen gelöscht am %2</translation>
    </message>
    <message>
        <source>by %1 at the latest</source>
        <translation>bis spätestens %1</translation>
    </message>
    <message>
        <source>should have been gone since %1</source>
        <translation>sollte seit dem %1 nicht mehr existieren</translation>
    </message>
    <message>
        <source>should be gone if Claude Code was started after %1</source>
        <translation>sollte nicht mehr existieren, wenn Claude Code nach dem %1 gestartet wurde</translation>
    </message>
    <message>
        <source>at the first start of Claude Code after %1</source>
        <translation>beim ersten Start von Claude Code nach dem %1</translation>
    </message>
    <message>
        <source>%1, if there is such a copy</source>
        <translation>%1, falls es eine solche Kopie gibt</translation>
    </message>
    <message>
        <source>no fixed date: the cloud&apos;s terms and settings decide</source>
        <translation>kein festes Datum: maßgeblich sind die Bedingungen und Einstellungen der Cloud</translation>
    </message>
    <message>
        <source>no fixed date: the contract decides</source>
        <translation>kein festes Datum: maßgeblich ist der Vertrag</translation>
    </message>
    <message>
        <source>no fixed date: the institution decides</source>
        <translation>kein festes Datum: die Einrichtung entscheidet</translation>
    </message>
    <message>
        <source>no fixed date: it stays on your computer until you delete it</source>
        <translation>kein festes Datum: es bleibt auf Ihrem Computer, bis Sie es löschen</translation>
    </message>
    <message>
        <source>no fixed date while the chat is kept</source>
        <translation>kein festes Datum, solange der Chat aufbewahrt wird</translation>
    </message>
    <message>
        <source>no fixed date while you keep the chat</source>
        <translation>kein festes Datum, solange Sie den Chat behalten</translation>
    </message>
    <message>
        <source>no fixed date while you or your organisation keep the chat</source>
        <translation>kein festes Datum, solange Sie oder Ihre Organisation den Chat behalten</translation>
    </message>
    <message>
        <source>No copies are listed: the other company&apos;s policy decides how long it keeps them.</source>
        <translation>Es sind keine Kopien aufgeführt: Wie lange die andere Firma sie aufbewahrt, richtet sich nach deren Richtlinie.</translation>
    </message>
    <message>
        <source>By the published rules, nothing of it is kept after the answer.</source>
        <translation>Nach den veröffentlichten Regeln wird nach der Antwort nichts davon aufbewahrt.</translation>
    </message>
    <message>
        <source>By the published rules, nothing of it should have been left on the servers since %1.</source>
        <translation>Nach den veröffentlichten Regeln sollte seit dem %1 nichts mehr davon auf den Servern sein.</translation>
    </message>
    <message>
        <source>The longest copy is “%1” (%2).</source>
        <translation>Am längsten bleibt die Kopie „%1“ (%2).</translation>
    </message>
    <message>
        <source>%1 Of the copies with a date, “%2” is the longest (%3).</source>
        <translation>%1 Von den Kopien mit Datum bleibt „%2“ am längsten (%3).</translation>
    </message>
    <message>
        <source>No copy is listed.</source>
        <translation>Es ist keine Kopie aufgeführt.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of which one holds</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Training with new chats</source>
        <translation>Training mit neuen Chats</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Wie lange neue Chats aufbewahrt werden</translation>
    </message>
    <message>
        <source>Training with “%1”</source>
        <translation>Training mit „%1“</translation>
    </message>
    <message>
        <source>How long something of “%1” exists</source>
        <translation>Wie lange etwas von „%1“ existiert</translation>
    </message>
    <message>
        <source>Nothing in this list would be different.</source>
        <translation>Nichts in dieser Liste wäre anders.</translation>
    </message>
    <message>
        <source>%1 of the %2 lines would be different.</source>
        <translation>Unterschiede in %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year: %1 is the month&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Some day in %1</source>
        <translation>Ein Tag im Zeitraum %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zum %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>Some day between %1 and %2</source>
        <translation>Ein Tag zwischen dem %1 und dem %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, and what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How much work</source>
        <translation>Wie viel Arbeit es macht</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Aufwand: %1.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation>Lässt es sich rückgängig machen?</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So gehen Sie vor</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Erste Hilfe</translation>
    </message>
    <message>
        <source>If it was not only your own data</source>
        <translation>Wenn es nicht nur Ihre eigenen Daten waren</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>case and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>Zum Ausfüllen von Hand</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Back to where source %1 is first cited</source>
        <translation>Zurück zur Stelle, an der Quelle %1 zuerst genannt wird</translation>
    </message>
    <message>
        <source>May new chats be used for training?</source>
        <translation>Können neue Chats zum Training verwendet werden?</translation>
    </message>
    <message>
        <source>How long are new chats kept?</source>
        <translation>Wie lange werden neue Chats aufbewahrt?</translation>
    </message>
    <message>
        <source>What this report can&apos;t say</source>
        <translation>Was dieser Bericht nicht sagen kann</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>before a text</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It depends on what is still open. One of these holds:</source>
        <translation>Das hängt davon ab, was noch offen ist. Eines davon gilt:</translation>
    </message>
    <message>
        <source>What decides:</source>
        <translation>Was den Ausschlag gibt:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>how to treat confidential data</source>
        <translation>wie mit vertraulichen Daten umzugehen ist</translation>
    </message>
    <message>
        <source>Confidential data</source>
        <translation>Vertrauliche Daten</translation>
    </message>
    <message>
        <source>The report as HTML or text also holds: %1.</source>
        <translation>Der Bericht als HTML oder Text enthält außerdem: %1.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>It takes: %1. Can it be undone? %2</source>
        <translation>Aufwand: %1. Lässt es sich rückgängig machen? %2</translation>
    </message>
    <message>
        <source>Still open, and how to settle it</source>
        <translation>Noch offen, und wie es sich klären lässt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how to settle it, effort</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>when sharing was on</source>
        <translation>wann die Freigabe eingeschaltet war</translation>
    </message>
    <message>
        <source>When sharing was on</source>
        <translation>Wann die Freigabe eingeschaltet war</translation>
    </message>
    <message>
        <source>Chats, one by one</source>
        <translation>Chats, einzeln</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>kind of chat, then its days</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Copies, and when each should be gone:</source>
        <translation>Kopien, und wann jede gelöscht sein sollte:</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Begründung:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>the rules behind “%1”</source>
        <translation>die Regeln hinter „%1“</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Wo sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>Answered in the report as HTML or text:</source>
        <translation>Beantwortet im Bericht als HTML oder Text:</translation>
    </message>
    <message>
        <source>disagreements of sources that are settled (%1)</source>
        <translation>geklärte Widersprüche zwischen Quellen (%1)</translation>
    </message>
    <message>
        <source>Open; we go by:</source>
        <translation>Offen; wir legen zugrunde:</translation>
    </message>
    <message>
        <source>We go by:</source>
        <translation>Wir legen zugrunde:</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Was Sie geantwortet haben</translation>
    </message>
    <message>
        <source>questions without an answer (%1)</source>
        <translation>Fragen ohne Antwort (%1)</translation>
    </message>
    <message>
        <source>Not known or not said:</source>
        <translation>Nicht bekannt oder nicht beantwortet:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>publisher and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>publisher and title</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>source</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>source, confidence</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>name, date, confidence</comment>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>%1 %2, read %3, %4.</source>
        <comment>name, date, date, confidence</comment>
        <translation>%1 %2, gelesen am %3, %4.</translation>
    </message>
    <message>
        <source>It depends on more than the plan: %1.</source>
        <translation>Das hängt nicht nur vom Tarif ab: %1.</translation>
    </message>
    <message>
        <source>All plans at a glance</source>
        <translation>Alle Tarife im Überblick</translation>
    </message>
    <message>
        <source>%1, version %2, checked through %3</source>
        <translation>%1, Version %2, geprüft bis einschließlich %3</translation>
    </message>
    <message>
        <source>What holds on each plan</source>
        <translation>Was in welchem Tarif gilt</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Was oft gefragt wird</translation>
    </message>
    <message>
        <source>What is often told wrong</source>
        <translation>Was oft falsch erzählt wird</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>%1 </source>
        <comment>before a text that follows</comment>
        <translation>%1 </translation>
    </message>
    <message>
        <source>%1. </source>
        <comment>before a text that follows</comment>
        <translation>%1. </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Sources (of high confidence, if not said)</source>
        <translation>Quellen (Verlässlichkeit hoch, wenn nicht anders angegeben)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, earlier “%2”</source>
        <translation>%1, früher „%2“</translation>
    </message>
    <message>
        <source>%1, later “%2”</source>
        <translation>%1, später „%2“</translation>
    </message>
    <message>
        <source>The switch is called %1; its page is %2.</source>
        <translation>Der Schalter heißt %1; seine Seite ist %2.</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message>
        <source>%1: switched on</source>
        <translation>%1: eingeschaltet</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: ausgeschaltet</translation>
    </message>
    <message>
        <source>Counted as never moved</source>
        <translation>Zählt als nie umgestellt</translation>
    </message>
    <message>
        <source>Not said; counted as not locked</source>
        <translation>Nicht beantwortet; zählt als nicht gesperrt</translation>
    </message>
    <message>
        <source>Counted as no period set</source>
        <translation>Zählt so, als wäre keine Frist eingestellt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit dem %1</translation>
    </message>
    <message>
        <source>%1: sharing off</source>
        <translation>%1: Freigabe ausgeschaltet</translation>
    </message>
    <message>
        <source>%1: sharing possibly on; the answers leave it open</source>
        <translation>%1: Freigabe möglicherweise eingeschaltet; die Antworten lassen es offen</translation>
    </message>
    <message>
        <source>%1: sharing on, switched off in the course of the last day</source>
        <translation>%1: Freigabe eingeschaltet, im Lauf des letzten Tages ausgeschaltet</translation>
    </message>
    <message>
        <source>%1: sharing on</source>
        <translation>%1: Freigabe eingeschaltet</translation>
    </message>
    <message>
        <source>What may happen to new chats depends on what is still open: %1.</source>
        <translation>Was mit neuen Chats geschehen kann, hängt davon ab, was noch offen ist: %1.</translation>
    </message>
    <message>
        <source>%1; among the chats listed, some have another answer.</source>
        <translation>%1; für einige der aufgeführten Chats gilt eine andere Antwort.</translation>
    </message>
    <message>
        <source>What may happen to your %1 chats</source>
        <translation>Was mit Ihren %1-Chats geschehen kann</translation>
    </message>
    <message>
        <source>%1 A review was due by %2.</source>
        <translation>%1 Eine Überprüfung war bis zum %2 fällig.</translation>
    </message>
    <message>
        <source>On ____________________ I saw the switch at ____________ (on / off).</source>
        <translation>Am ____________________ sah ich den Schalter auf ____________ (On / Off).</translation>
    </message>
    <message>
        <source>On ____________________ I compared this with ______________________________.</source>
        <translation>Am ____________________ habe ich dies mit ______________________________ verglichen.</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2. Choose another folder or name, or free some space.</source>
        <translation>Die Datei %1 wurde nicht geschrieben: %2. Wählen Sie einen anderen Ordner oder Namen, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>ein Ordner hat diesen Namen</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>writing it failed</source>
        <translation>das Schreiben ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>Verlässlichkeit hoch</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>Verlässlichkeit mittel</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>Verlässlichkeit gering</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>When sharing was on, and how long copies exist</source>
        <translation>Wann die Freigabe eingeschaltet war und wie lange Kopien existieren</translation>
    </message>
    <message>
        <source>Chat “%1”</source>
        <translation>Chat „%1“</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a picture, by QLocale&apos;s letters</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Sharing for training</source>
        <translation>Freigabe fürs Training</translation>
    </message>
    <message>
        <source>%1 – %2: %3.</source>
        <comment>a chat, one of its copies, until when</comment>
        <translation>%1 – %2: %3.</translation>
    </message>
    <message>
        <source>Your own chats, as they were read</source>
        <translation>Ihre eigenen Chats, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>The chats that matter most</source>
        <translation>Die wichtigsten Chats</translation>
    </message>
    <message>
        <source>For chats from the time of sharing there are three layers: %1.</source>
        <translation>Für Chats aus der Zeit der Freigabe gibt es drei Ebenen: %1.</translation>
    </message>
    <message>
        <source>%1, or for a period of its own where the organisation has set one.</source>
        <translation>%1, oder für eine eigene Frist, wo die Organisation eine festgelegt hat.</translation>
    </message>
    <message>
        <source> – or – </source>
        <translation> – oder – </translation>
    </message>
    <message>
        <source>%1. The sentences on the rules are our own translation.</source>
        <translation>%1. Die Sätze über die Regeln sind unsere eigene Übersetzung.</translation>
    </message>
    <message>
        <source>What every “not used” leaves open</source>
        <translation>Was jedes „nicht genutzt“ offenlässt</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a day</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>Ein neuer Chat</translation>
    </message>
    <message>
        <source>A new chat, from the next day on</source>
        <translation>Ein neuer Chat, ab dem nächsten Tag</translation>
    </message>
    <message>
        <source>sharing on</source>
        <translation>Freigabe an</translation>
    </message>
    <message>
        <source>sharing possibly on</source>
        <translation>Freigabe möglicherweise an</translation>
    </message>
    <message>
        <source>sharing off</source>
        <translation>Freigabe aus</translation>
    </message>
    <message>
        <source>a copy that may exist</source>
        <translation>Kopie, die es geben kann</translation>
    </message>
    <message>
        <source>no fixed end</source>
        <translation>ohne festes Ende</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what held, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a device or a pipe has this name</source>
        <translation>ein Gerät oder eine Pipe trägt diesen Namen</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>☐ %1: %2</source>
        <comment>days of a chat, its title</comment>
        <translation>☐ %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) to delete:</source>
        <translation>
            <numerusform>%Ln Chat zum Löschen:</numerusform>
            <numerusform>%Ln Chats zum Löschen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>A large case: open it to see its answer.</source>
        <translation>Ein großer Fall: Öffnen Sie ihn, um seine Antwort zu sehen.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a case.</source>
        <translation>Diese Datei lässt sich nicht als Fall lesen.</translation>
    </message>
    <message>
        <source>Two of its answers don&apos;t fit together.</source>
        <translation>Zwei der Antworten darin passen nicht zusammen.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for that. Close other programs and try again; nothing was changed.</source>
        <translation>Dafür hat dieser Computer nicht genug freien Speicher. Schließen Sie andere Programme und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What may happen to your %1 chats, and until when?</source>
        <translation>Was kann mit Ihren %1-Chats geschehen, und bis wann?</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Answer a few questions about one account. You then read whether its chats may be used to train models, how long copies are kept, what you can do and which published sources say so – on the screen or on paper. “I don&apos;t know” is a full answer everywhere.</source>
        <translation>Beantworten Sie einige Fragen zu einem Konto. Danach lesen Sie, ob dessen Chats zum Training von Modellen verwendet werden können, wie lange Kopien aufbewahrt werden, was Sie tun können und welche veröffentlichten Quellen das sagen – am Bildschirm oder auf Papier. „Ich weiß es nicht“ ist überall eine vollwertige Antwort.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: this program does not use the network, and it stores your answers only where you save them.</source>
        <translation>Nichts verlässt diesen Computer: Dieses Programm nutzt das Netzwerk nicht und speichert Ihre Antworten nur dort, wo Sie sie speichern.</translation>
    </message>
    <message>
        <source>&amp;Open a saved case…</source>
        <translation>&amp;Gespeicherten Fall öffnen…</translation>
    </message>
    <message>
        <source>All &amp;plans at a glance</source>
        <translation>Alle &amp;Tarife im Überblick</translation>
    </message>
    <message>
        <source>Begins with the first question.</source>
        <translation>Beginnt mit der ersten Frage.</translation>
    </message>
    <message>
        <source>Chooses a saved case and shows its answer.</source>
        <translation>Wählt einen gespeicherten Fall aus und zeigt seine Antwort.</translation>
    </message>
    <message>
        <source>Shows every plan&apos;s rules, and the questions people ask most.</source>
        <translation>Zeigt die Regeln aller Tarife und die häufigsten Fragen.</translation>
    </message>
    <message>
        <source>First &amp;aid: I pressed Accept</source>
        <translation>E&amp;rste Hilfe: Ich habe „Accept“ gedrückt</translation>
    </message>
    <message>
        <source>Shows what to do first, in order, without any question.</source>
        <translation>Zeigt der Reihe nach, was zuerst zu tun ist, ganz ohne Fragen.</translation>
    </message>
    <message>
        <source>How fresh the rules are</source>
        <translation>Wie aktuell die Regeln sind</translation>
    </message>
    <message>
        <source>%1, version %2. The public sources were checked through %3 and are due for a fresh look by %4.</source>
        <translation>%1, Version %2. Die öffentlichen Quellen wurden bis einschließlich %3 geprüft und sollten bis zum %4 neu geprüft werden.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Your own chats, one by one</source>
        <translation>Ihre &amp;eigenen Chats, einzeln</translation>
    </message>
    <message>
        <source>Reads your export or the logs on this computer and says for each chat what holds.</source>
        <translation>Liest Ihren Export oder die Protokolle auf diesem Computer und sagt zu jedem Chat, was gilt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, a day before these rules were checked, so what this program says of today would be wrong. Set the clock, then start the program again.</source>
        <translation>Die Uhr dieses Computers zeigt den %1, einen Tag vor der letzten Prüfung dieser Regeln; was das Programm über heute sagt, wäre deshalb falsch. Stellen Sie die Uhr, und starten Sie das Programm dann neu.</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>See what would be different. Your case stays as it is, and nothing is saved, until you take the change over.</source>
        <translation>Sehen Sie, was anders wäre. Ihr Fall bleibt, wie er ist, und nichts wird gespeichert, bis Sie die Änderung übernehmen.</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>Der Schalter</translation>
    </message>
    <message>
        <source>On this plan there is no such switch, so there is nothing to move.</source>
        <translation>In diesem Tarif gibt es keinen solchen Schalter, also auch nichts umzustellen.</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>Sie haben angegeben, dass „Accept“ nicht gedrückt wurde. Den Schalter gibt es nur bei Konten, bei denen akzeptiert wurde.</translation>
    </message>
    <message>
        <source>The day on which I had switched it off</source>
        <translation>Der Tag, an dem ich ihn ausgeschaltet hätte</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>I switch it off today</source>
        <translation>Ich schalte ihn heute aus</translation>
    </message>
    <message>
        <source>From today on sharing is off, whatever it was before.</source>
        <translation>Ab heute ist die Freigabe ausgeschaltet, wie auch immer sie vorher eingestellt war.</translation>
    </message>
    <message>
        <source>I had switched it off on this day, and left it off:</source>
        <translation>Ich hätte ihn an diesem Tag ausgeschaltet und ausgeschaltet gelassen:</translation>
    </message>
    <message>
        <source>Later changes of the switch are left out of the comparison.</source>
        <translation>Spätere Änderungen der Schalterstellung bleiben beim Vergleich unberücksichtigt.</translation>
    </message>
    <message>
        <source>Chats that I delete</source>
        <translation>Chats, die ich lösche</translation>
    </message>
    <message>
        <source>The space bar ticks a chat.</source>
        <translation>Mit der Leertaste haken Sie einen Chat an.</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Was anders wäre</translation>
    </message>
    <message>
        <source>What holds now, and what would hold then</source>
        <translation>Was jetzt gilt, und was dann gelten würde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>&amp;Take over into my case</source>
        <translation>In meinen Fall &amp;übernehmen</translation>
    </message>
    <message>
        <source>Changes the answers and chats of your case. Undo takes it back.</source>
        <translation>Ändert die Antworten und Chats Ihres Falls. Mit „Rückgängig“ nehmen Sie das zurück.</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before this day or after it. Choose a day that is surely before or after it, or name that day first.</source>
        <translation>Eine Änderung der Schalterstellung, die Sie genannt haben, kann vor oder nach diesem Tag liegen. Wählen Sie einen Tag, der sicher davor oder danach liegt, oder nennen Sie zuerst den Tag der Änderung.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Choose something above.</source>
        <translation>Wählen Sie oben etwas aus.</translation>
    </message>
    <message>
        <source>%1 Of the many chats in this case, some are shown as examples.</source>
        <translation>%1 Von den vielen Chats in diesem Fall werden einige als Beispiele gezeigt.</translation>
    </message>
    <message>
        <source>That only notes it in your case. Move the switch or delete the chats in Claude itself.</source>
        <translation>Das vermerkt es nur in Ihrem Fall. Den Schalter stellen und die Chats löschen Sie in Claude selbst.</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Goes to the question before. Alt+Left does the same.</source>
        <translation>Geht zur vorigen Frage. Alt+Links bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Goes on. Enter does the same.</source>
        <translation>Geht weiter. Die Eingabetaste bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Steps and the answers given</source>
        <translation>Schritte und die gegebenen Antworten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>Antwort anzei&amp;gen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WonderPart</name>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>See what would be different for all your chats. Your case stays as it is, and nothing is saved, until you take the change over.</source>
        <translation>Sehen Sie, was für alle Ihre Chats anders wäre. Ihr Fall bleibt, wie er ist, und nichts wird gespeichert, bis Sie die Änderung übernehmen.</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>Der Schalter</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>I switch it off today</source>
        <translation>Ich schalte ihn heute aus</translation>
    </message>
    <message>
        <source>From today on sharing is off.</source>
        <translation>Ab heute ist die Freigabe ausgeschaltet.</translation>
    </message>
    <message>
        <source>I had switched it off on this day, and left it off:</source>
        <translation>Ich hätte ihn an diesem Tag ausgeschaltet und ausgeschaltet gelassen:</translation>
    </message>
    <message>
        <source>Later changes of the switch are left out of the comparison.</source>
        <translation>Spätere Änderungen der Schalterstellung bleiben beim Vergleich unberücksichtigt.</translation>
    </message>
    <message>
        <source>The day on which I had switched it off</source>
        <translation>Der Tag, an dem ich ihn ausgeschaltet hätte</translation>
    </message>
    <message>
        <source>Deleting chats</source>
        <translation>Chats löschen</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Was anders wäre</translation>
    </message>
    <message>
        <source>All chats: now, and after the change</source>
        <translation>Alle Chats, jetzt und dann</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>&amp;Take the change of the switch over into my case</source>
        <translation>Änderung der Schalterstellung in meinen Fall über&amp;nehmen</translation>
    </message>
    <message>
        <source>Changes the answers of your case. Undo takes it back.</source>
        <translation>Ändert die Antworten Ihres Falls. Mit „Rückgängig“ nehmen Sie das zurück.</translation>
    </message>
    <message>
        <source>On this plan there is no such switch, so there is nothing to move.</source>
        <translation>In diesem Tarif gibt es keinen solchen Schalter, also auch nichts umzustellen.</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>Sie haben angegeben, dass „Accept“ nicht gedrückt wurde. Den Schalter gibt es nur bei Konten, bei denen akzeptiert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>I delete the %Ln chat(s) that I marked in the list</source>
        <translation>
            <numerusform>Ich lösche den %Ln Chat, den ich in der Liste ausgewählt habe</numerusform>
            <numerusform>Ich lösche die %Ln Chats, die ich in der Liste ausgewählt habe</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark chats in the list and press “What if I delete these?”.</source>
        <translation>Wählen Sie in der Liste Chats aus und drücken Sie „Was, wenn ich diese lösche?“.</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before this day or after it. Choose a day that is surely before or after it, or name that day first.</source>
        <translation>Eine Änderung der Schalterstellung, die Sie genannt haben, kann vor oder nach diesem Tag liegen. Wählen Sie einen Tag, der sicher davor oder danach liegt, oder nennen Sie zuerst den Tag der Änderung.</translation>
    </message>
    <message>
        <source>The answer follows when everything has been read.</source>
        <translation>Die Antwort folgt, sobald alles gelesen ist.</translation>
    </message>
    <message>
        <source>Choose something above.</source>
        <translation>Wählen Sie oben etwas aus.</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>Das wird gerade ermittelt.</translation>
    </message>
    <message>
        <source>For training, nothing would be different for any of your chats.</source>
        <translation>Beim Training wäre für keinen Ihrer Chats etwas anders.</translation>
    </message>
    <message numerus="yes">
        <source>For training, it would be different for %Ln chat(s).</source>
        <translation>
            <numerusform>Beim Training wäre es für %Ln Chat anders.</numerusform>
            <numerusform>Beim Training wäre es für %Ln Chats anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats are deleted in Claude, not here. Take the list of them along to tick off; it says what deleting does and what it does not reach.</source>
        <translation>Gelöscht werden Chats in Claude, nicht hier. Nehmen Sie die Liste zum Abhaken mit; darin steht auch, was das Löschen bewirkt und was es nicht erreicht.</translation>
    </message>
    <message>
        <source>Cop&amp;y as a to-do list</source>
        <translation>Als Aufgabenliste &amp;kopieren</translation>
    </message>
    <message>
        <source>Puts the days and titles of these chats on the clipboard.</source>
        <translation>Legt Tage und Titel dieser Chats in die Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Save the to-do list…</source>
        <translation>Aufgabenliste &amp;speichern…</translation>
    </message>
    <message>
        <source>Saves the days and titles of these chats as a text.</source>
        <translation>Speichert Tage und Titel dieser Chats als Text.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Die Liste ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>I have deleted these</source>
        <translation>Ich habe diese gelöscht</translation>
    </message>
    <message>
        <source>Notes in your case that these chats were deleted on the day it is judged on. Undo takes it back.</source>
        <translation>Vermerkt in Ihrem Fall, dass diese Chats an dem Tag gelöscht wurden, auf den er beurteilt wird. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The to-do list is being written…</source>
        <translation>Die Aufgabenliste wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Your case says that %Ln of these chats were deleted; they are judged so.</source>
        <translation>
            <numerusform>Ihr Fall sagt, dass %Ln dieser Chats gelöscht wurde; so wird er beurteilt.</numerusform>
            <numerusform>Ihr Fall sagt, dass %Ln dieser Chats gelöscht wurden; so werden sie beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those you marked can&apos;t be deleted in Claude: sessions of Claude Code, incognito chats, chats with messages after the day of the case, or chats that your case says are deleted.</source>
        <translation>
            <numerusform>%Ln der markierten kann in Claude nicht gelöscht werden: Sitzungen von Claude Code, Inkognito-Chats, Chats mit Nachrichten nach dem Tag des Falls oder Chats, die laut Ihrem Fall gelöscht sind.</numerusform>
            <numerusform>%Ln der markierten können in Claude nicht gelöscht werden: Sitzungen von Claude Code, Inkognito-Chats, Chats mit Nachrichten nach dem Tag des Falls oder Chats, die laut Ihrem Fall gelöscht sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answerwords</name>
    <message>
        <source>Never moved</source>
        <translation>Nie umgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n changes; the last one: %1</source>
        <translation>
            <numerusform>%n Änderung; die letzte: %1</numerusform>
            <numerusform>%n Änderungen; die letzte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto erstellt</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>Bedingungen akzeptiert</translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation>Tag des Akzeptierens</translation>
    </message>
    <message>
        <source>Switch at that moment</source>
        <translation>Schalter in diesem Moment</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Spätere Änderungen</translation>
    </message>
    <message>
        <source>Used since the deadline</source>
        <translation>Seit dem Stichtag genutzt</translation>
    </message>
    <message>
        <source>Switch locked</source>
        <translation>Schalter gesperrt</translation>
    </message>
    <message>
        <source>Zero data retention</source>
        <translation>Zero Data Retention</translation>
    </message>
    <message>
        <source>Own retention period</source>
        <translation>Eigene Aufbewahrungsfrist</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No period set</source>
        <translation>Keine Frist eingestellt</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Eingeschaltet: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Ausgeschaltet: %1</translation>
    </message>
</context>
<context>
    <name>casefile</name>
    <message>
        <source>“%1” is larger than 256 MiB, so it is not read. Split its chats over several cases.</source>
        <translation>„%1“ ist größer als 256 MiB und wird deshalb nicht gelesen. Teilen Sie die Chats auf mehrere Fälle auf.</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2</source>
        <translation>„%1“ ist kein gespeicherter Fall, der sich lesen lässt.

%2</translation>
    </message>
    <message>
        <source>The case can&apos;t be saved as “%1”: %2. Nothing was changed there. Choose another place or name.</source>
        <translation>Der Fall lässt sich nicht als „%1“ speichern: %2. Dort wurde nichts geändert. Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2. Look whether it was moved or renamed, and whether you may read it.</source>
        <translation>„%1“ lässt sich nicht öffnen: %2. Sehen Sie nach, ob die Datei verschoben oder umbenannt wurde und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Look whether the disk is still connected, or open a copy of the file.</source>
        <translation>„%1“ lässt sich nicht lesen: %2. Sehen Sie nach, ob der Datenträger noch angeschlossen ist, oder öffnen Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2

Place in the file: %3

Open another file, or put that place right in a text editor.</source>
        <translation>„%1“ ist kein gespeicherter Fall, der sich lesen lässt.

%2

Stelle in der Datei: %3

Öffnen Sie eine andere Datei, oder berichtigen Sie diese Stelle in einem Texteditor.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device or a pipe, so it is not opened. Choose a saved case: a file that ends in .privacycase.</source>
        <translation>„%1“ ist ein Ordner, ein Gerät oder eine Pipe und wird deshalb nicht geöffnet. Wählen Sie einen gespeicherten Fall: eine Datei, die auf .privacycase endet.</translation>
    </message>
    <message>
        <source>a folder, a device or a pipe has this name</source>
        <translation>ein Ordner, ein Gerät oder eine Pipe trägt diesen Namen</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message numerus="yes">
        <source>%n days after the last message</source>
        <translation>
            <numerusform>%n Tag nach der letzten Nachricht</numerusform>
            <numerusform>%n Tage nach der letzten Nachricht</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models.</source>
        <translation>Noch offen: ob neue Chats zum Training von Modellen verwendet werden können.</translation>
    </message>
    <message>
        <source>Certain so far: training with new chats – %1.</source>
        <translation>Bisher sicher: Training mit neuen Chats – %1.</translation>
    </message>
    <message>
        <source>Still open: how long new chats are kept.</source>
        <translation>Noch offen: wie lange neue Chats aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Certain so far: new chats are kept – %1.</source>
        <translation>Bisher sicher: Aufbewahrung neuer Chats – %1.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: two answers don&apos;t fit together.</source>
        <translation>Noch lässt sich nichts sagen: Zwei Antworten passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models, and how long they are kept.</source>
        <translation>Noch offen: ob neue Chats zum Training von Modellen verwendet werden können und wie lange sie aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>printjob</name>
    <message>
        <source>the print service gave no reason</source>
        <translation>der Druckdienst nannte keinen Grund</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report: %2 Choose another printer, or save the report as PDF and print that later.</source>
        <translation>Der Drucker „%1“ hat den Bericht nicht angenommen: %2 Wählen Sie einen anderen Drucker, oder speichern Sie den Bericht als PDF und drucken Sie ihn später.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped. The report waits in its queue and is printed when the printer is started again.</source>
        <translation>Der Drucker „%1“ ist angehalten. Der Bericht wartet in seiner Warteschlange und wird gedruckt, sobald der Drucker wieder läuft.</translation>
    </message>
</context>
<context>
    <name>problemwords</name>
    <message>
        <source>Claude normally can&apos;t be used after %1 without accepting.</source>
        <translation>Nach dem %1 lässt sich Claude normalerweise nicht nutzen, ohne zu akzeptieren.</translation>
    </message>
    <message>
        <source>You said that you did not accept, but there is also a day of acceptance: %1.</source>
        <translation>Sie haben angegeben, dass Sie nicht akzeptiert haben, es gibt aber auch einen Tag des Akzeptierens: %1.</translation>
    </message>
    <message>
        <source>You said that you did not accept, but also that the switch was moved later. Only an account that has accepted has the switch.</source>
        <translation>Sie haben angegeben, dass Sie nicht akzeptiert haben, aber auch, dass der Schalter später umgestellt wurde. Den Schalter gibt es nur bei Konten, bei denen akzeptiert wurde.</translation>
    </message>
    <message>
        <source>Your other answers or chats say that this account was used. Many people pressed Accept without noticing.</source>
        <translation>Ihre anderen Antworten oder Chats besagen, dass dieses Konto genutzt wurde. Viele haben „Accept“ gedrückt, ohne es zu merken.</translation>
    </message>
    <message>
        <source>One of the chats in this case is older than the account. Correct the day on which the account was created, or judge that chat with the account it belongs to.</source>
        <translation>Einer der Chats in diesem Fall ist älter als das Konto. Berichtigen Sie den Tag, an dem das Konto erstellt wurde, oder beurteilen Sie diesen Chat mit dem Konto, zu dem er gehört.</translation>
    </message>
    <message>
        <source>You said that the account was not used since %1, but a chat or the day of acceptance shows that it was.</source>
        <translation>Sie haben angegeben, dass das Konto seit dem %1 nicht genutzt wurde, aber ein Chat oder der Tag des Akzeptierens zeigt, dass es genutzt wurde.</translation>
    </message>
    <message>
        <source>The changes of the switch can&apos;t lie in this order, or one of them lies before the acceptance or the sign-up. Correct a day, or the order.</source>
        <translation>Die Änderungen der Schalterstellung können nicht in dieser Reihenfolge liegen, oder eine davon liegt vor dem Akzeptieren oder vor der Registrierung. Berichtigen Sie einen Tag oder die Reihenfolge.</translation>
    </message>
    <message>
        <source>These answers can&apos;t all be true together: an account accepts on or after the day on which it was created, and not before %1. Correct a day, or leave out the one that you are not sure of.</source>
        <translation>Diese Antworten können nicht alle zugleich stimmen: Für ein Konto wird an dem Tag akzeptiert, an dem es erstellt wurde, oder später, und nicht vor dem %1. Berichtigen Sie einen Tag, oder lassen Sie den weg, bei dem Sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>The notice and its switch did not exist before %1. Choose that day or a later one, a month, or “I don&apos;t know”.</source>
        <translation>Den Hinweis und seinen Schalter gab es vor dem %1 nicht. Wählen Sie diesen Tag oder einen späteren, einen Monat oder „Ich weiß es nicht“.</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged. Choose an earlier day, a month, or “I don&apos;t know”.</source>
        <translation>Dieser Tag liegt nach dem %1, dem Tag, für den der Fall beurteilt wird. Wählen Sie einen früheren Tag, einen Monat oder „Ich weiß es nicht“.</translation>
    </message>
    <message>
        <source>Take it as accepted</source>
        <translation>Als akzeptiert ansehen</translation>
    </message>
    <message>
        <source>Take it as accepted, on a day that I don&apos;t know</source>
        <translation>Als akzeptiert ansehen, an einem Tag, den ich nicht weiß</translation>
    </message>
    <message>
        <source>Leave out this change – %1</source>
        <translation>Diese Änderung weglassen – %1</translation>
    </message>
    <message>
        <source>Leave out the changes of the switch</source>
        <translation>Die Änderungen der Schalterstellung weglassen</translation>
    </message>
    <message>
        <source>Answer “I don&apos;t know” to “%1”</source>
        <translation>„%1“ mit „Ich weiß es nicht“ beantworten</translation>
    </message>
</context>
<context>
    <name>reportexport</name>
    <message>
        <source>PDF to read and print (*.pdf)</source>
        <translation>PDF zum Lesen und Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Daten für Programme (*.json)</translation>
    </message>
    <message>
        <source>privacy report</source>
        <translation>Datenschutzbericht</translation>
    </message>
    <message>
        <source>The ending of the name says in which form to save. Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation>Die Endung des Namens bestimmt, in welcher Form gespeichert wird. Wählen Sie einen Namen, der auf .pdf, .html, .txt oder .json endet.</translation>
    </message>
</context>
</TS>
