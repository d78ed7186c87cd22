<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AccountPart</name>
    <message>
        <source>Whose chats are shown</source>
        <translation>誰のチャットを表示するか</translation>
    </message>
    <message>
        <source>Chats of all accounts</source>
        <translation>すべてのアカウントのチャット</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chat(s)</source>
        <comment>name of a person</comment>
        <translation>
            <numerusform>%1:%Ln件のチャット</numerusform>
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
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1をブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>アドレス%1をコピー</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Leaves this page. Alt+Left does the same.</source>
        <translation>このページを閉じます。Alt+←キーでも同じ操作ができます。</translation>
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
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>&amp;Add more…</source>
        <translation>さらに追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Chooses more files and reads them together with these.</source>
        <translation>ほかのファイルを選び、これらとあわせて読み込みます。</translation>
    </message>
    <message>
        <source>Removes from the program everything that was read. Your files stay as they are.</source>
        <translation>読み込んだ内容をすべて、このソフトから消去します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>もしもの比較(&amp;W)</translation>
    </message>
    <message>
        <source>What the &amp;data shows</source>
        <translation>データからわかること(&amp;D)</translation>
    </message>
    <message>
        <source>What was &amp;read</source>
        <translation>読み込んだ内容(&amp;R)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの各部分</translation>
    </message>
    <message>
        <source>Reading your data. Chats are listed as they are found.</source>
        <translation>データを読み込んでいます。チャットは見つかった順に一覧に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read; what holds for them is being worked out.</source>
        <translation>
            <numerusform>チャット%Ln件を読み込みました。あてはまることを調べています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat in what you chose. “What was read” says why.</source>
        <translation>選んだものの中にチャットはありません。理由は「読み込んだ内容」で確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read, but the answers of your case don&apos;t fit them: %1</source>
        <translation>
            <numerusform>チャット%Ln件を読み込みましたが、ケースの回答と矛盾しています：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so there may be more.</source>
        <comment>a sentence</comment>
        <translation>%1読み込みを中止したため、ほかにもある可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs.</source>
        <translation>
            <numerusform>チャット%Ln件のうち、今後の学習に使われる可能性があるのは%1件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), it depends for %1 on answers you have not given yet.</source>
        <translation>
            <numerusform>チャット%Ln件のうち%1件は、まだお答えいただいていないことによって異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs; for %2 it depends on answers you have not given yet.</source>
        <translation>
            <numerusform>チャット%Ln件のうち、今後の学習に使われる可能性があるのは%1件です。%2件は、まだお答えいただいていないことによって異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose exports or logs</source>
        <translation>エクスポートまたはログを選択</translation>
    </message>
    <message>
        <source>Exports and logs (*.zip *.json *.jsonl)</source>
        <translation>エクスポートとログ (*.zip *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a folder with exports or logs</source>
        <translation>エクスポートまたはログのあるフォルダーを選択</translation>
    </message>
    <message>
        <source>Save the list of chats</source>
        <translation>チャットの一覧を保存</translation>
    </message>
    <message>
        <source>my chats.csv</source>
        <translation>自分のチャット.csv</translation>
    </message>
    <message>
        <source>For&amp;get all this</source>
        <translation>すべて消去(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Chats</source>
        <translation>チャット(&amp;T)</translation>
    </message>
    <message>
        <source>Save the to-do list</source>
        <translation>ToDoリストを保存</translation>
    </message>
    <message>
        <source>chats to delete.txt</source>
        <translation>削除するチャット.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The list of chats is being written…</source>
        <translation>チャットの一覧を書き込んでいます…</translation>
    </message>
    <message>
        <source>The to-do list is being written…</source>
        <translation>ToDoリストを書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only as an exception, by feedback or a safety flag.</source>
        <translation>
            <numerusform>そのうち%Ln件は、フィードバックまたは安全フラグによる例外です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1: %2. %3.</source>
        <comment>a question, its answer, how sure it is</comment>
        <translation>%1：%2。%3。</translation>
    </message>
</context>
<context>
    <name>CaseDocument</name>
    <message>
        <source>“%1” can&apos;t be used as it is.

%2

Place in the file: %3</source>
        <translation>「%1」は、このままでは使えません。

%2

ファイル内の位置：%3</translation>
    </message>
    <message>
        <source>“%1” was changed by another window or program since it was opened here. Nothing was written, so that nothing is lost. Use “Save case as…”: with another name to keep both, with the same name to replace the file by what this window shows.</source>
        <translation>「%1」は、ここで開いたあとに別のウィンドウまたはソフトで変更されました。何も失われないように、書き込みは行っていません。「ケースに名前を付けて保存…」を使ってください。別の名前を付ければ両方を残せます。同じ名前にすると、ファイルはこのウィンドウの内容に置き換わります。</translation>
    </message>
</context>
<context>
    <name>ChangeEditor</name>
    <message>
        <source>One change of the switch</source>
        <translation>スイッチの変更1件</translation>
    </message>
    <message>
        <source>&amp;Put it on the list</source>
        <translation>一覧に追加(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Takes over this change.</source>
        <translation>この変更を反映します。</translation>
    </message>
    <message>
        <source>Closes without taking over this change.</source>
        <translation>この変更を反映せずに閉じます。</translation>
    </message>
    <message>
        <source>To which side was it moved?</source>
        <translation>どちら側に動かしましたか？</translation>
    </message>
    <message>
        <source>To Off</source>
        <translation>「Off」（オフ）へ</translation>
    </message>
    <message>
        <source>I stopped sharing.</source>
        <translation>共有をやめました。</translation>
    </message>
    <message>
        <source>To On</source>
        <translation>「On」（オン）へ</translation>
    </message>
    <message>
        <source>I started sharing.</source>
        <translation>共有を始めました。</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>それはいつですか？</translation>
    </message>
    <message>
        <source>I don&apos;t know the day</source>
        <translation>日付はわからない</translation>
    </message>
    <message>
        <source>Some day until today.</source>
        <translation>今日までのいずれかの日です。</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>反映(&amp;K)</translation>
    </message>
    <message>
        <source>Choose to which side the switch was moved.</source>
        <translation>スイッチをどちら側に動かしたかを選んでください。</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>I have not moved it since.</source>
        <translation>その後は動かしていません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>I list every change, the earliest first.</source>
        <translation>変更をすべて、古い順に記入します。</translation>
    </message>
    <message>
        <source>Changes of the switch, in order</source>
        <translation>スイッチの変更（古い順）</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>変更を追加</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>編集(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit the chosen change</source>
        <translation>選択した変更を編集</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the chosen change</source>
        <translation>選択した変更を削除</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move the chosen change up</source>
        <translation>選択した変更を上へ移動</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Move the chosen change down</source>
        <translation>選択した変更を下へ移動</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>回答を1つ選んでください。「わからない」も有効な回答です。</translation>
    </message>
    <message>
        <source>Add a change, or choose “No” or “I don&apos;t know”.</source>
        <translation>変更を追加するか、「いいえ」または「わからない」を選んでください。</translation>
    </message>
</context>
<context>
    <name>ChatDetails</name>
    <message>
        <source>whether it was an incognito chat</source>
        <translation>シークレットチャットかどうか</translation>
    </message>
    <message>
        <source>thumbs and other feedback</source>
        <translation>高評価・低評価などのフィードバック</translation>
    </message>
    <message>
        <source>flags of safety systems</source>
        <translation>安全システムによるフラグ</translation>
    </message>
    <message>
        <source>the account it ran under</source>
        <translation>使われたアカウント</translation>
    </message>
    <message>
        <source>Not in this data: %1.</source>
        <translation>このデータに含まれないこと：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The chosen chat</source>
        <translation>選択したチャット</translation>
    </message>
    <message>
        <source>Choose a chat in the list to see its copies, its days and the rules behind them.</source>
        <translation>一覧でチャットを選択すると、そのコピー、日付、根拠となる規則が表示されます。</translation>
    </message>
    <message>
        <source>What holds for it is said when everything has been read.</source>
        <translation>このチャットにあてはまることは、すべて読み込んだあとに表示します。</translation>
    </message>
    <message>
        <source>It has no message up to the day on which your case is judged, so it doesn&apos;t count yet.</source>
        <translation>このチャットには、ケースの判定日までのメッセージがないため、まだ対象になりません。</translation>
    </message>
    <message>
        <source>Copies and reasons</source>
        <translation>コピーと理由</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>kind of chat, then its days</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>プロジェクト：%1</translation>
    </message>
    <message>
        <source>If you delete it today</source>
        <translation>今日削除した場合</translation>
    </message>
    <message>
        <source>If you switch training off today</source>
        <translation>今日、学習をオフにした場合</translation>
    </message>
    <message>
        <source>What you can still do</source>
        <translation>今からできること</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is done, what then holds, until when</comment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, what then holds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>The answers of your case don&apos;t fit this data, so nothing can be said of it. “What the data shows” names them.</source>
        <translation>ケースの回答がこのデータと矛盾しているため、このチャットについては何も言えません。どの回答かは「データからわかること」に示されています。</translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message>
        <source>One chat</source>
        <translation>チャット1件</translation>
    </message>
    <message>
        <source>Day of the first message</source>
        <translation>最初のメッセージの日</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>最後のメッセージの日</translation>
    </message>
    <message>
        <source>I deleted it on:</source>
        <translation>削除した日：</translation>
    </message>
    <message>
        <source>Day of deletion</source>
        <translation>削除した日</translation>
    </message>
    <message>
        <source>Day of the last rating</source>
        <translation>最後に評価した日</translation>
    </message>
    <message>
        <source>I know that it was flagged, on:</source>
        <translation>フラグが付いたとわかっている（日付）：</translation>
    </message>
    <message>
        <source>Day on which it was flagged</source>
        <translation>フラグが付いた日</translation>
    </message>
    <message>
        <source>&amp;Name, as you know it:</source>
        <translation>自分でわかる名前(&amp;N)：</translation>
    </message>
    <message>
        <source>F&amp;irst message:</source>
        <translation>最初のメッセージ(&amp;I)：</translation>
    </message>
    <message>
        <source>L&amp;ast message:</source>
        <translation>最後のメッセージ(&amp;A)：</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>&amp;What it was:</source>
        <translation>種類(&amp;W)：</translation>
    </message>
    <message>
        <source>I don&apos;t remember</source>
        <translation>覚えていない</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes, last on the day below</source>
        <translation>はい（最後に評価した日は下に入力）</translation>
    </message>
    <message>
        <source>&amp;Rated (thumbs, bug report, /feedback):</source>
        <translation>評価した（高評価・低評価、バグ報告、/feedback）(&amp;R)：</translation>
    </message>
    <message>
        <source>Last rating:</source>
        <translation>最後の評価：</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Takes this chat over into your case. Undo takes it back.</source>
        <translation>このチャットをケースに反映します。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Closes without taking this chat over.</source>
        <translation>このチャットを反映せずに閉じます。</translation>
    </message>
    <message>
        <source>&amp;Put it on the list</source>
        <translation>一覧に追加(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>反映(&amp;T)</translation>
    </message>
    <message>
        <source>Give the chat a name by which you know it.</source>
        <translation>自分でわかる名前をチャットに付けてください。</translation>
    </message>
    <message>
        <source>The last message can&apos;t lie before the first. Correct one of the two days.</source>
        <translation>最後のメッセージの日を最初のメッセージより前にすることはできません。どちらかの日付を直してください。</translation>
    </message>
    <message>
        <source>A message lies after the chat&apos;s deletion. Correct one of the two days.</source>
        <translation>チャットの削除より後のメッセージがあります。どちらかの日付を直してください。</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged.</source>
        <translation>この日は、ケースの判定日（%1）より後です。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a chat&apos;s label, then its first and last day</comment>
        <translation>%1：%2から%3まで</translation>
    </message>
</context>
<context>
    <name>ChatTableModel</name>
    <message numerus="yes">
        <source>%1 – %n chat(s)</source>
        <comment>a group of chats</comment>
        <translation>
            <numerusform>%1 – チャット%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最後のメッセージ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Copies until</source>
        <translation>コピーの最終日</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <source> or </source>
        <comment>between values of which one holds</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>Chat, and its copies</source>
        <translation>チャットとそのコピー</translation>
    </message>
    <message>
        <source>How long it exists</source>
        <translation>残る期限</translation>
    </message>
    <message>
        <source>Training, or how sure the day is</source>
        <translation>学習、または日付の確かさ</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>Check one chat</source>
        <translation>チャットを1つ調べる</translation>
    </message>
    <message>
        <source>The general answer is about new chats. A chat you already have can have another one: it depends on the days on which you wrote in it. Nothing of its contents is needed.</source>
        <translation>全般の回答は、新しいチャットについてのものです。すでにあるチャットは回答が異なることがあり、書き込んだ日によって決まります。チャットの内容は必要ありません。</translation>
    </message>
    <message>
        <source>Chats of this case</source>
        <translation>このケースのチャット</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below.</source>
        <translation>選択したチャットにあてはまることを、下に表示します。</translation>
    </message>
    <message>
        <source>&amp;Add a chat…</source>
        <translation>チャットを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>チャットを追加</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>編集(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit the chosen chat</source>
        <translation>選択したチャットを編集</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the chosen chat from the case</source>
        <translation>選択したチャットをケースから削除</translation>
    </message>
    <message>
        <source>What holds for this chat</source>
        <translation>このチャットにあてはまること</translation>
    </message>
    <message>
        <source>This chat beside new chats</source>
        <translation>このチャットと新しいチャットの比較</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>このチャット</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <comment>a name that can be changed</comment>
        <translation>チャット%1</translation>
    </message>
    <message>
        <source>The answer follows as soon as the days above can be true.</source>
        <translation>上の日付がつじつまの合うものになると、回答を表示します。</translation>
    </message>
    <message>
        <source>No chat yet. Add one with the day of its first and of its last message.</source>
        <translation>チャットはまだありません。最初と最後のメッセージの日を入力して追加してください。</translation>
    </message>
    <message>
        <source>This chat doesn&apos;t fit the other answers of the case. %1</source>
        <translation>このチャットは、ケースのほかの回答と矛盾します。%1</translation>
    </message>
    <message>
        <source>This chat has no message up to the day on which the case is judged, so it doesn&apos;t count yet.</source>
        <translation>このチャットには、ケースの判定日までのメッセージがないため、まだ対象になりません。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>How long something of it exists</source>
        <translation>一部でも残る期間</translation>
    </message>
    <message>
        <source>Only the first and the last day count here. If you also wrote in this chat on days in between, the answer may be: %1. %2</source>
        <translation>ここで考慮するのは、最初と最後の日だけです。その間の日にもこのチャットに書き込んでいる場合、回答は次のようになる可能性があります：%1。%2</translation>
    </message>
</context>
<context>
    <name>ChatsPart</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>自分のチャット</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below. The titles of the columns order the list.</source>
        <translation>選択したチャットにあてはまることを、下に表示します。列の見出しで一覧を並べ替えられます。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Shows what would be different without the chats that are marked.</source>
        <translation>選択したチャットがない場合に何が変わるかを表示します。</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>一覧を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the chats that are listed, with what holds for each, as CSV or JSON.</source>
        <translation>一覧にあるチャットと、それぞれにあてはまることを、CSVまたはJSONで保存します。</translation>
    </message>
    <message>
        <source>No chat fits what you look for.</source>
        <translation>条件に合うチャットはありません。</translation>
    </message>
    <message>
        <source>Empties the search and the choices beside it.</source>
        <translation>検索欄と隣の選択を元に戻します。</translation>
    </message>
    <message>
        <source>What if &amp;I delete these?</source>
        <translation>これらを削除した場合は？(&amp;I)</translation>
    </message>
    <message>
        <source>Show all cha&amp;ts</source>
        <translation>すべてのチャットを表示(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>ChatsView</name>
    <message>
        <source>Chats and their copies</source>
        <translation>チャットとそのコピー</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below the list.</source>
        <translation>選択したチャットにあてはまることを、一覧の下に表示します。</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Personal accounts</source>
        <translation>個人アカウント</translation>
    </message>
    <message>
        <source>Work, school and cloud</source>
        <translation>職場、学校、クラウド</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>回答を1つ選んでください。「わからない」も有効な回答です。</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>About</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>May be used</source>
        <comment>training, of a chat</comment>
        <translation>使われる可能性あり</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>training, of a chat</comment>
        <translation>例外</translation>
    </message>
    <message>
        <source>Depends</source>
        <comment>training, of a chat</comment>
        <translation>回答次第</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>training, of a chat</comment>
        <translation>明記なし</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>training, of a chat</comment>
        <translation>使われない</translation>
    </message>
    <message>
        <source>Another company</source>
        <comment>training, of a chat</comment>
        <translation>他社が決定</translation>
    </message>
    <message>
        <source>Not judged</source>
        <comment>training, of a chat</comment>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>May be used for future training runs.</source>
        <translation>今後の学習に使われる可能性があります。</translation>
    </message>
    <message>
        <source>May be used whatever the switch says: feedback was sent, or safety systems flagged it.</source>
        <translation>フィードバックの送信、または安全システムによるフラグのため、スイッチの位置にかかわらず使われる可能性があります。</translation>
    </message>
    <message>
        <source>Depends on something you have not said yet.</source>
        <translation>まだお答えいただいていないことによって異なります。</translation>
    </message>
    <message>
        <source>No published rule covers them.</source>
        <translation>あてはまる規則は公表されていません。</translation>
    </message>
    <message>
        <source>Out of future runs; they may be in runs already started.</source>
        <translation>今後の学習の対象からは外れています。すでに始まった学習には含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Not used under the published rules, with exceptions.</source>
        <translation>公表されている規則では使われません。ただし、例外があります。</translation>
    </message>
    <message>
        <source>Another company&apos;s policy decides.</source>
        <translation>他社のポリシーで決まります。</translation>
    </message>
    <message>
        <source>No message up to the day that is judged on.</source>
        <translation>判定日までのメッセージがありません。</translation>
    </message>
    <message>
        <source>(no title) %1</source>
        <comment>id of a chat</comment>
        <translation>（タイトルなし）%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>no fixed date</source>
        <translation>決まった日付なし</translation>
    </message>
    <message>
        <source>folder of Claude Code</source>
        <translation>Claude Codeのフォルダー</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIPファイル</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a record that ends in the middle</source>
        <translation>途中で終わっているレコード</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>破損したレコード</translation>
    </message>
    <message>
        <source>something that is no JSON</source>
        <translation>JSONではないもの</translation>
    </message>
    <message>
        <source>zero bytes between records</source>
        <translation>レコードの間のゼロバイト</translation>
    </message>
    <message>
        <source>a file that could not be read on</source>
        <translation>途中から読み込めなくなったファイル</translation>
    </message>
    <message>
        <source>well-formed data that is nothing we know</source>
        <translation>形式は正しいが、このソフトが知らないデータ</translation>
    </message>
    <message>
        <source>records without a line break between them</source>
        <translation>間に改行のないレコード</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>バイトオーダーマーク</translation>
    </message>
    <message>
        <source>a value of another type than it should have</source>
        <translation>本来とは異なる型の値</translation>
    </message>
    <message>
        <source>a key that stands twice; the later one counts</source>
        <translation>重複するキー（後のほうが有効）</translation>
    </message>
    <message>
        <source>a record of a type we don&apos;t know</source>
        <translation>このソフトが知らない種類のレコード</translation>
    </message>
    <message>
        <source>a part of a message of a type we don&apos;t know</source>
        <translation>メッセージのうち、このソフトが知らない種類の部分</translation>
    </message>
    <message>
        <source>an empty place where a message should be</source>
        <translation>メッセージがあるはずの空の箇所</translation>
    </message>
    <message>
        <source>a message without a readable time</source>
        <translation>時刻を読み取れないメッセージ</translation>
    </message>
    <message>
        <source>a chat without any message</source>
        <translation>メッセージのないチャット</translation>
    </message>
    <message>
        <source>too many messages in one place to look for repeated ones among them</source>
        <translation>1か所にあるメッセージが、重複を調べられる数より多い</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. The download has probably expired: ask for the export again.</source>
        <translation>ファイル名にかかわらず、これはウェブページです。ダウンロードの期限が切れた可能性があります。エクスポートをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>This archive is no ZIP file. Unpack it, then choose the folder.</source>
        <translation>このアーカイブはZIPファイルではありません。展開してから、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This ZIP file holds other ZIP files. Unpack it, then choose the folder.</source>
        <translation>このZIPファイルには、ほかのZIPファイルが入っています。展開してから、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This file only lists the parts of an export. Download the parts it names, then choose the folder they are in.</source>
        <translation>このファイルは、エクスポートの各部分の一覧にすぎません。記載されている部分をダウンロードしてから、それらのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This ZIP file is encrypted. Exports are not: unpack it with its password, then choose the folder.</source>
        <translation>このZIPファイルは暗号化されています。エクスポートは暗号化されていません。パスワードを使って展開してから、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>memories</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>account and log-ins</source>
        <translation>アカウントとログイン</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>design chats</source>
        <translation>デザインのチャット</translation>
    </message>
    <message>
        <source>There is nothing in this file. Download or copy it again, then choose it.</source>
        <translation>このファイルには何も入っていません。もう一度ダウンロードまたはコピーしてから、選択してください。</translation>
    </message>
    <message>
        <source>This is neither an export of chats nor a log of coding sessions. Choose the ZIP file as you downloaded it, or a log that ends in .jsonl.</source>
        <translation>これは、チャットのエクスポートでも、コーディングセッションのログでもありません。ダウンロードしたままのZIPファイルか、.jsonlで終わるログを選択してください。</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened or read. Look whether you may read it and whether its disk is still connected, then read it again.</source>
        <translation>このファイルは、開けないか、読み込めません。読み取りが許可されているか、ディスクが接続されたままかを確認してから、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>There is no such file or folder. It may have been moved or renamed: choose it where it is now.</source>
        <translation>そのようなファイルまたはフォルダーはありません。移動または名前の変更をした可能性があります。今ある場所で選択してください。</translation>
    </message>
    <message>
        <source>A file of credentials is never opened. It holds no chats, so nothing is missing.</source>
        <translation>認証情報のファイルは決して開きません。チャットは入っていないので、欠けるものはありません。</translation>
    </message>
    <message>
        <source>There are chats with ChatGPT in it, another company&apos;s service. This program knows nothing about its terms. Choose an export of Claude.</source>
        <translation>他社のサービスであるChatGPTとのチャットが入っています。その規約について、このソフトは何も知りません。Claudeのエクスポートを選択してください。</translation>
    </message>
    <message>
        <source>This ZIP file is damaged or not made like an export. Download it again, then choose it. In detail: %1</source>
        <translation>このZIPファイルは、破損しているか、エクスポートの形になっていません。もう一度ダウンロードしてから、選択してください。詳細：%1</translation>
    </message>
    <message>
        <source>No log names its account: sessions are judged by the account of your case. Not in this data, whatever happened: thumbs and other ratings of chats, flags of safety systems, chats deleted before an export was made, and incognito chats. That is not the same as none. Of feedback, only the commands /feedback and /bug are seen, in sessions of Claude Code, and counted.</source>
        <translation>ログにはアカウントが記載されていないため、セッションはケースのアカウントで判定します。実際に何があったかにかかわらず、次のものはこのデータに含まれません：チャットへの高評価・低評価などの評価、安全システムによるフラグ、エクスポートの作成前に削除されたチャット、シークレットチャット。これは、なかったということではありません。フィードバックのうち確認できるのは、Claude Codeのセッションで使われた /feedback と /bug コマンドだけで、これは判定に含めます。</translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n accounts, and a case is about one. All are judged by it, and what they show of its use is not taken as shown until you choose whose chats you mean.</source>
        <translation>
            <numerusform>エクスポートには%n個のアカウントのチャットが含まれていますが、ケースは1つのアカウントについてのものです。すべてそのアカウントとして判定されます。誰のチャットかを選ぶまで、利用状況を示す証拠としては扱われません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n account(s). Only those of %1 are shown and judged.</source>
        <translation>
            <numerusform>エクスポートには%n個のアカウントのチャットが含まれています。%1のチャットだけを表示し、判定します。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chats is of the account that you chose.</source>
        <translation>選んだアカウントのチャットはありません。</translation>
    </message>
    <message>
        <source>Out of future runs</source>
        <comment>training, of a chat</comment>
        <translation>今後の学習の対象外</translation>
    </message>
    <message>
        <source>This folder can&apos;t be opened, so nothing in it was read. Look whether you may read it, then read it again.</source>
        <translation>このフォルダーは開けないため、中身は何も読み込まれていません。読み取りの許可があるか確かめて、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>This is a link, and what it leads to was not read. If it may hold chats, choose it there.</source>
        <translation>これはリンクで、リンク先は読み込まれていません。チャットがありそうなら、リンク先を直接選んでください。</translation>
    </message>
    <message>
        <source>This folder lies too deep in others, and nothing in it was read. If it may hold chats, choose it itself.</source>
        <translation>このフォルダーは階層が深すぎるため、中身は何も読み込まれていません。チャットがありそうなら、このフォルダーを直接選んでください。</translation>
    </message>
    <message>
        <source>There are too many files here to look at all; some were not read. Choose the folders in it that hold chats.</source>
        <translation>ここにはファイルが多すぎてすべてを調べられず、読み込まれていないものがあります。チャットを含むフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>An exact day</source>
        <translation>正確な日</translation>
    </message>
    <message>
        <source>I know the date.</source>
        <translation>日付がわかります。</translation>
    </message>
    <message>
        <source>A month or a year</source>
        <translation>年月または年</translation>
    </message>
    <message>
        <source>I know roughly when.</source>
        <translation>おおよその時期がわかります。</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>2つの日の間</translation>
    </message>
    <message>
        <source>I know that it was not before or not after some day.</source>
        <translation>ある日より前ではない、または後ではないことがわかります。</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>回答を1つ選んでください。「わからない」も有効な回答です。</translation>
    </message>
</context>
<context>
    <name>DayBanner</name>
    <message>
        <source>The day to show</source>
        <translation>表示する日</translation>
    </message>
    <message>
        <source>Back to toda&amp;y</source>
        <translation>今日に戻る(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep this day in the case</source>
        <translation>この日をケースに保存(&amp;K)</translation>
    </message>
    <message>
        <source>The day of this answer</source>
        <translation>この回答の日付</translation>
    </message>
    <message>
        <source>Show this &amp;day</source>
        <translation>この日を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the case on the day in the field, by the rules of that day.</source>
        <translation>入力した日のケースを、その日の規則で表示します。</translation>
    </message>
    <message>
        <source>Shows the answer of today again.</source>
        <translation>今日の回答を再び表示します。</translation>
    </message>
    <message>
        <source>From now on the case is judged on this day. Undo takes it back.</source>
        <translation>以後、ケースをこの日で判定します。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>The day of this answer: today, unless the case has a day of its own.</source>
        <translation>この回答の日：ケースに独自の日がなければ今日です。</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>%1 %2</source>
        <comment>what the day is, what to do</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>For whoever helps you, and therefore in English. It does not name you, this computer, your files or your chats, and it goes nowhere unless you pass it on. Read it before you do.</source>
        <translation>手助けしてくれる人のための情報なので、英語で書かれています。あなたの名前、このコンピューター、ファイル、チャットの名前は含まれず、あなたが渡さないかぎりどこにも送られません。渡す前にお読みください。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>shindan</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>the answer to “%1”</source>
        <comment>what is undone</comment>
        <translation>「%1」の回答</translation>
    </message>
    <message>
        <source>the name on the report</source>
        <comment>what is undone</comment>
        <translation>レポートの名前</translation>
    </message>
    <message>
        <source>the day of the case</source>
        <comment>what is undone</comment>
        <translation>ケースの日付</translation>
    </message>
    <message>
        <source>adding the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>チャット「%1」の追加</translation>
    </message>
    <message>
        <source>the change of the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>チャット「%1」の変更</translation>
    </message>
    <message>
        <source>removing the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>チャット「%1」の削除</translation>
    </message>
    <message>
        <source>taking over “What if”</source>
        <comment>what is undone</comment>
        <translation>「もしもの比較」の反映</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>What the data shows</source>
        <translation>データからわかること</translation>
    </message>
    <message>
        <source>What the data shows about the account is said when everything has been read.</source>
        <translation>アカウントについてデータからわかることは、すべて読み込んだあとに表示します。</translation>
    </message>
    <message>
        <source>This is what the data shows about the account. Where it answers a question of your case, you can take it as your answer; nothing is taken by itself, and Undo takes it back.</source>
        <translation>アカウントについて、データからわかることは次のとおりです。ケースの質問の答えになるものは、自分の回答にすることができます。自動的に回答になることはなく、「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Your answers and these chats can&apos;t both be true. %1</source>
        <translation>回答とこれらのチャットが、どちらも正しいことはありえません。%1</translation>
    </message>
    <message>
        <source>What no data shows</source>
        <translation>どのデータからもわからないこと</translation>
    </message>
    <message>
        <source>✓ Your case says so already.</source>
        <translation>✓ ケースの回答と同じです。</translation>
    </message>
    <message>
        <source>Your case says something else.</source>
        <translation>ケースの回答とは異なります。</translation>
    </message>
    <message>
        <source>Take as my answer: %1</source>
        <translation>自分の回答にする：%1</translation>
    </message>
    <message>
        <source>Answers the question “%1”.</source>
        <translation>「%1」の回答にします。</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>質問を見る</translation>
    </message>
    <message>
        <source>See the question: %1</source>
        <translation>質問を見る：%1</translation>
    </message>
</context>
<context>
    <name>ExactDayEdit</name>
    <message>
        <source>Day, to type or to choose in the calendar:</source>
        <translation>日付（入力するか、カレンダーで選択）：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>The day counts once you have changed it or pressed Enter on it.</source>
        <translation>日付は、変更するか、欄でEnterキーを押すと有効になります。</translation>
    </message>
    <message>
        <source>Marked: %1. %2</source>
        <translation>印の付いた日：%1。%2</translation>
    </message>
    <message>
        <source>Choose the day, or press Enter in the field if the day shown is right. A month, or “I don&apos;t know”, is a full answer too.</source>
        <translation>日付を選んでください。表示されている日付でよければ、欄でEnterキーを押してください。年月や「わからない」も有効な回答です。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in titles</source>
        <translation>タイトルを検索</translation>
    </message>
    <message>
        <source>Kind of chat</source>
        <translation>チャットの種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Year with a message</source>
        <translation>メッセージのある年</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Any training</source>
        <translation>学習：すべて</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ分け</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>By training</source>
        <translation>学習別</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>チャット%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chat(s)</source>
        <translation>
            <numerusform>チャット%Ln件のうち%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>検索欄を空にする</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>検索(&amp;I)：</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter back, Escape closes.</source>
        <translation>Enterキーで次の箇所、Shift+Enterキーで前の箇所に移動し、Escキーで閉じます。</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページにはありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place 3 of 12</comment>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place 3 of 12, and its text</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FirstAidPage</name>
    <message>
        <source>Where do you stand? The steps below follow your choice. Nothing is saved.</source>
        <translation>現在の状況はどれですか？下の手順は、選択に応じて変わります。何も保存されません。</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shown. Press to fold away.</source>
        <translation>表示中。押すと折りたたみます。</translation>
    </message>
    <message>
        <source>Folded away. Press to show.</source>
        <translation>折りたたみ中。押すと表示します。</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>By your answers</source>
        <translation>回答に基づく</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>公表なし</translation>
    </message>
    <message>
        <source> – or – </source>
        <comment>between answers that are still possible</comment>
        <translation> – または – </translation>
    </message>
    <message>
        <source>New chats and training</source>
        <translation>新しいチャットと学習</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>新しいチャットの保持期間</translation>
    </message>
    <message>
        <source>First: %1</source>
        <comment>the first thing to do</comment>
        <translation>最初にすること：%1</translation>
    </message>
    <message>
        <source>It takes: %1. %2</source>
        <translation>手間：%1。%2</translation>
    </message>
    <message>
        <source>Show the s&amp;teps</source>
        <translation>手順を表示(&amp;T)</translation>
    </message>
    <message>
        <source>Goes to the steps of: %1</source>
        <translation>次の手順に移動します：%1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a question, then what counts without an answer</comment>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>プログラム用のJSON (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv or .json, so that it is clear what to write.</source>
        <translation>保存形式がわかるように、末尾が.csvまたは.jsonの名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>LocalWords</name>
    <message>
        <source>%1: a file of settings can&apos;t be read, and until that is mended Claude Code deletes nothing there.</source>
        <translation>%1：設定ファイルを読み込めません。これが直るまで、Claude Codeはそこにあるものを何も削除しません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change, as your settings say.</source>
        <translation>
            <numerusform>%1：設定により、会話記録は最後の変更から%n日後に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change. Nothing is set; this is what Claude Code does by itself.</source>
        <translation>
            <numerusform>%1：会話記録は最後の変更から%n日後に削除されます。何も設定されていないため、これはClaude Codeの既定の動作です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) you typed, from %1 to %2, stand in history.jsonl. No clean-up deletes them.</source>
        <translation>
            <numerusform>%1から%2までに入力したプロンプト%Ln件が、history.jsonlにあります。自動削除では削除されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of memory stay until you delete them.</source>
        <translation>
            <numerusform>メモリのファイル%Ln件は、削除するまで残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted when Claude Code starts the next time.</source>
        <translation>
            <numerusform>会話記録%Ln件は、Claude Codeの次の起動時に削除される可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted within the next seven days.</source>
        <translation>
            <numerusform>会話記録%Ln件は、今後7日以内に削除される可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted later, the last ones from %1 on.</source>
        <translation>
            <numerusform>会話記録%Ln件は、それより後に削除される可能性があります。最後のものは%1以降です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) are not deleted by any clean-up.</source>
        <translation>
            <numerusform>会話記録%Ln件は、自動削除では削除されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep transcripts longer or for less time, set “cleanupPeriodDays” in settings.json of that folder to a number of days.</source>
        <translation>会話記録を残す期間を長く、または短くするには、そのフォルダーのsettings.jsonで「cleanupPeriodDays」に日数を設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Its transcript on this computer: %n file(s), %1.</source>
        <translation>
            <numerusform>このパソコン上の会話記録：ファイル%n件、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the Desktop app, whose sessions no clean-up takes.</source>
        <translation>デスクトップアプリのものです。そのセッションは自動削除の対象になりません。</translation>
    </message>
    <message>
        <source>Claude Code deletes nothing while its settings can&apos;t be read.</source>
        <translation>設定を読み込めない間、Claude Codeは何も削除しません。</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it the next time it starts: it was last changed more than %n day(s) ago.</source>
        <translation>
            <numerusform>Claude Codeが次の起動時に削除する可能性があります。最後の変更から%n日より長くたっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it in %n day(s), from %1 on.</source>
        <translation>
            <numerusform>%n日後、%1以降に、Claude Codeが削除する可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 What you typed stays in history.jsonl.</source>
        <translation>%1%2入力した内容は、history.jsonlに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 sets %n day(s). By what people report, that holds for the transcripts of all projects once a session is started there.</source>
        <translation>
            <numerusform>%1では%n日に設定されています。利用者の報告によると、そこでセッションを始めると、すべてのプロジェクトの会話記録にこの日数が適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at: settings in the folders of your projects (.claude/settings.json, .claude/settings.local.json) and options a session is started with. They come before your own settings, and may have transcripts of all projects deleted earlier.</source>
        <translation>確認していないもの:プロジェクトのフォルダーにある設定(.claude/settings.json、.claude/settings.local.json)と、セッション開始時のオプション。これらは利用者自身の設定より優先され、すべてのプロジェクトの会話記録がより早く削除されることがあります。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Back to the first page</source>
        <translation>最初のページに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to the answer</source>
        <translation>回答に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Check one chat…</source>
        <translation>チャットを1つ調べる…</translation>
    </message>
    <message>
        <source>Adds chats by hand and judges each beside the general answer.</source>
        <translation>チャットを手動で追加し、それぞれを全般の回答と並べて判定します。</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>もしもの比較…</translation>
    </message>
    <message>
        <source>Shows what would be different; nothing is saved until you ask for it.</source>
        <translation>何が変わるかを表示します。自分で指定するまで、何も保存されません。</translation>
    </message>
    <message>
        <source>Answer on another day…</source>
        <translation>別の日の回答…</translation>
    </message>
    <message>
        <source>Shows the same case on a past day, by the rules of that day.</source>
        <translation>同じケースを、過去の日について、その日の規則で表示します。</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>応急対応</translation>
    </message>
    <message>
        <source>Shows what to do first, in order.</source>
        <translation>まず何をするかを順番に表示します。</translation>
    </message>
    <message>
        <source>On %1 this account did not exist yet.</source>
        <translation>%1には、このアカウントはまだありませんでした。</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before %1 or after it. Choose a day that is surely before or after it, or name its day first.</source>
        <translation>記入したスイッチの変更の中に、%1の前か後かわからないものがあります。確実にその前または後になる日を選ぶか、先にその変更の日付を記入してください。</translation>
    </message>
    <message>
        <source>%1 Below stands the answer of %2.</source>
        <translation>%1以下は%2の回答です。</translation>
    </message>
    <message>
        <source>This case is judged on a day of its own: %1.</source>
        <translation>このケースには、専用の判定日が設定されています：%1。</translation>
    </message>
    <message>
        <source>Choose a past day to see what held then, by the rules of that day.</source>
        <translation>過去の日を選ぶと、当時あてはまっていたことを、その日の規則で表示します。</translation>
    </message>
    <message>
        <source>The case can&apos;t be kept on %1, because some of its answers lie later. Save or print the report of that day instead.

%2</source>
        <translation>回答の一部が%1より後のものであるため、この日をケースに保存することはできません。代わりに、その日のレポートを保存または印刷してください。

%2</translation>
    </message>
    <message>
        <source>Save reminders for a calendar</source>
        <translation>カレンダー用のリマインダーを保存</translation>
    </message>
    <message>
        <source>Calendar (*.%1)</source>
        <translation>カレンダー (*.%1)</translation>
    </message>
    <message>
        <source>Calendars read files that end in .%1. Choose such a name.</source>
        <translation>カレンダーが読み込めるのは、末尾が.%1のファイルです。そのような名前を選んでください。</translation>
    </message>
    <message>
        <source>Saved cases (*.%1)</source>
        <translation>保存したケース (*.%1)</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>保存したケースを開く</translation>
    </message>
    <message>
        <source>The answers of this case are not saved. Save them?</source>
        <translation>このケースの回答は保存されていません。保存しますか？</translation>
    </message>
    <message>
        <source>my account</source>
        <translation>自分のアカウント</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>ケースを保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The report can&apos;t be printed on “%1”. Check the printer, or save the report as PDF and print that.</source>
        <translation>「%1」でレポートを印刷できません。プリンターを確認するか、レポートをPDFで保存してから印刷してください。</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新しいケース</translation>
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
        <translation>%1について</translation>
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
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Remember &amp;nothing</source>
        <translation>何も記憶しない(&amp;N)</translation>
    </message>
    <message>
        <source>No files opened last, no folder, no place of the window. Only this wish is stored.</source>
        <translation>最近開いたファイル、フォルダー、ウィンドウの位置を記憶しません。保存されるのは、この設定だけです。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>このソフトについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>新しいケース(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>最近使ったファイルを開く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>ケースを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save case &amp;as…</source>
        <translation>ケースに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save re&amp;minders…</source>
        <translation>リマインダーを保存(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>質問(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>All &amp;plans at a glance</source>
        <translation>全プランの一覧(&amp;P)</translation>
    </message>
    <message>
        <source>Answer on another &amp;day…</source>
        <translation>別の日の回答(&amp;D)…</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>もしもの比較(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Check one chat…</source>
        <translation>チャットを1つ調べる(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;First aid</source>
        <translation>応急対応(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>これらのファイルの記録を消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Your own chats…</source>
        <translation>自分のチャット…</translation>
    </message>
    <message>
        <source>Reads your export or the logs on this computer and judges each chat.</source>
        <translation>エクスポートまたはこのパソコン上のログを読み込み、チャットをそれぞれ判定します。</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>このページ内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Your data</source>
        <translation>自分のデータ(&amp;Y)</translation>
    </message>
    <message>
        <source>This wish can&apos;t be stored in “%1”; what is stored there stays. Look whether the disk is full or may not be written to, then choose it again.</source>
        <translation>この設定を「%1」に保存できませんでした。そこに保存されている内容はそのまま残ります。ディスクがいっぱいか書き込み禁止でないか確認し、もう一度選んでください。</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>The reminders are being written…</source>
        <translation>リマインダーを書き込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>The case is being opened…</source>
        <translation>ケースを開いています…</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>別のファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>レポートを書き込んでいます…</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>The answer is being worked out…</source>
        <translation>回答を求めています…</translation>
    </message>
    <message>
        <source>No browser on this computer took the address, so nothing was opened:

%1

Copy it and open it where you can.</source>
        <translation>このパソコンのどのブラウザーもこのアドレスを受け付けなかったため、何も開かれていません：

%1

アドレスをコピーして、開けるところで開いてください。</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>A past day is shown: %1, with the rules of that day and without what happened later. The plan and agreements are taken to have been the same. What to do stands below as it was that day; for what to do now, go back to today. Nothing of this is saved.</source>
        <translation>過去の日（%1）を表示しています。その日の規則により、その後に起きたことは含みません。プランと取り決めは同じだったものとみなします。下に示す「すること」はその日の時点のものです。いますることは、今日の結果に戻ってご覧ください。これらは一切保存されません。</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Chats by the month of their last message</source>
        <translation>最後のメッセージの月ごとのチャット</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s); the arrow keys go from one to the next.</source>
        <translation>
            <numerusform>棒%n本。矢印キーで次の棒に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>standing, number of chats</comment>
        <translation>%1：%2件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>チャット%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no chat.</source>
        <translation>%1：チャットはありません。</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <comment>month, number of chats, standings</comment>
        <translation>%1：%2。%3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sum</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) in the tallest bar</source>
        <translation>
            <numerusform>最も高い棒：チャット%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthEdit</name>
    <message>
        <source>Some month</source>
        <translation>月は指定しない</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>年を選択</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>月(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年(&amp;Y)：</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Choose the year, and the month if you know it. “I don&apos;t know” is a full answer too.</source>
        <translation>年を選んでください。月もわかれば選んでください。「わからない」も有効な回答です。</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>After a number of days</source>
        <translation>一定の日数の後</translation>
    </message>
    <message>
        <source>A period is set, and I know how long it is.</source>
        <translation>期間が設定されており、その長さがわかります。</translation>
    </message>
    <message>
        <source>No period is set</source>
        <translation>期間の設定なし</translation>
    </message>
    <message>
        <source>Chats stay until somebody deletes them.</source>
        <translation>チャットは誰かが削除するまで残ります。</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>日数(&amp;D)：</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>数を入力</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>回答を1つ選んでください。「わからない」も有効な回答です。</translation>
    </message>
    <message>
        <source>Type the number of days, %1 or more. “I don&apos;t know” is a full answer too.</source>
        <translation>日数を%1以上で入力してください。「わからない」も有効な回答です。</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The account that is signed in to Claude Code on this computer is of this kind: %1.</source>
        <translation>このパソコンでClaude Codeにサインインしているアカウントの種類：%1。</translation>
    </message>
    <message>
        <source>That account was created on %1, as Claude Code notes.</source>
        <translation>Claude Codeの記録によると、そのアカウントは%1に作成されました。</translation>
    </message>
    <message>
        <source>The first message in this data is of %1, the last one of %2.</source>
        <translation>このデータの最初のメッセージは%1、最後のメッセージは%2のものです。</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <comment>a day</comment>
        <translation>%1以前</translation>
    </message>
    <message>
        <source>No use from %1 on is in this data.</source>
        <translation>このデータには、%1以降の使用が含まれていません。</translation>
    </message>
    <message>
        <source>It was used on %1: by then the account had accepted the new terms.</source>
        <translation>このアカウントは%1に使われています。その時点までに、新しい規約に同意していました。</translation>
    </message>
    <message>
        <source>Yes, it was used</source>
        <translation>はい、使いました</translation>
    </message>
    <message>
        <source>Claude Code last saw the training switch at On.</source>
        <translation>Claude Codeが最後に確認したとき、学習のスイッチは「On」（オン）でした。</translation>
    </message>
    <message>
        <source>Claude Code last saw the training switch at Off.</source>
        <translation>Claude Codeが最後に確認したとき、学習のスイッチは「Off」（オフ）でした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 That was on %2, %n day(s) ago; it may have been moved since.</source>
        <translation>
            <numerusform>%1これは%2（%n日前）のことで、その後動かされた可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If you never moved it, it stood so when you accepted as well.</source>
        <translation>%1一度も動かしていなければ、同意したときも同じ位置でした。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On（オン）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off（オフ）</translation>
    </message>
    <message>
        <source>A key for the API is stored on this computer; it was not looked at. Sessions may have run on it, under other terms.</source>
        <translation>このパソコンにはAPIのキーが保存されています（キーの中身は見ていません）。セッションがそのキーで、別の規約のもとで実行された可能性があります。</translation>
    </message>
    <message>
        <source>The settings send sessions to a cloud. Messages that a cloud answered are judged by its terms.</source>
        <translation>設定により、セッションはクラウドに送られます。クラウドが応答したメッセージは、そのクラウドの規約に基づいて判定します。</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of your chats</source>
        <translation>チャットの概要</translation>
    </message>
    <message>
        <source>&amp;Put a summary and the ten chats that matter most into the report</source>
        <translation>概要と、特に重要な10件のチャットをレポートに載せる(&amp;P)</translation>
    </message>
    <message>
        <source>Leads to the questions that decide.</source>
        <translation>決め手になる質問に移動します。</translation>
    </message>
    <message>
        <source>By month of the last message</source>
        <translation>最後のメッセージの月別</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このパソコン上</translation>
    </message>
    <message>
        <source>Judged by the answers of your case, on %1. Each answer you add or change is followed at once.</source>
        <translation>ケースの回答に基づき、%1を判定日として判定しています。回答を追加または変更すると、すぐに反映されます。</translation>
    </message>
    <message>
        <source>What holds for each chat is being worked out.</source>
        <translation>各チャットにあてはまることを調べています。</translation>
    </message>
    <message>
        <source>The answers of your case and these chats can&apos;t both be true, so nothing can be said. Look at “What the data shows”, or change your answers.</source>
        <translation>ケースの回答とこれらのチャットが、どちらも正しいことはありえないため、何も言えません。「データからわかること」を見るか、回答を変更してください。</translation>
    </message>
    <message>
        <source>What holds for each chat is said when everything has been read.</source>
        <translation>各チャットにあてはまることは、すべて読み込んだあとに表示します。</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the chats: %1</source>
        <translation>チャットを表示：%1</translation>
    </message>
    <message>
        <source>A&amp;nswer what decides</source>
        <translation>決め手になる質問に答える(&amp;Q)</translation>
    </message>
    <message>
        <source>Cha&amp;nge my answers</source>
        <translation>自分の回答を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Leads to the questions of your case.</source>
        <translation>ケースの質問に移動します。</translation>
    </message>
</context>
<context>
    <name>OwnReport</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>messages, day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>messages, days</comment>
        <translation>%1（%2から%3まで）</translation>
    </message>
    <message>
        <source>Its longest copy should exist until %1 at the latest.</source>
        <translation>最も長く残るコピーが存在するのは、遅くとも%1までのはずです。</translation>
    </message>
    <message>
        <source>There is no fixed date for its longest copy.</source>
        <translation>最も長く残るコピーには、決まった日付がありません。</translation>
    </message>
    <message>
        <source>No published rule names a copy of it.</source>
        <translation>公表された規則に、そのコピーについての記載はありません。</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4 %5</source>
        <comment>kind, messages and days, standing, what it means, until when</comment>
        <translation>%1、%2。%3：%4%5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were read on this computer and judged by the answers of this case.</source>
        <translation>
            <numerusform>このパソコンでチャット%Ln件を読み込み、このケースの回答に基づいて判定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so there may be more.</source>
        <translation>%1読み込みを中止したため、ほかにもある可能性があります。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>standing, number of chats, what it means</comment>
        <translation>%1：%2件。%3</translation>
    </message>
    <message>
        <source>Not in this data, whatever happened: feedback on chats, flags of safety systems, chats deleted before, and the account a session ran under.</source>
        <translation>実際に何があったかにかかわらず、次のものはこのデータに含まれません：チャットへのフィードバック、安全システムによるフラグ、以前に削除されたチャット、セッションで使われたアカウント。</translation>
    </message>
</context>
<context>
    <name>PartCopy</name>
    <message>
        <source>&amp;Copy the selected words</source>
        <translation>選択した文字をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy “%1” as &amp;text</source>
        <translation>「%1」をテキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the whole &amp;page as text</source>
        <translation>ページ全体をテキストとしてコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PlansTable</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Training with new chats</source>
        <translation>新しいチャットの学習への使用</translation>
    </message>
    <message>
        <source>Keeping of new chats</source>
        <translation>新しいチャットの保持</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Go to “%1”</source>
        <translation>「%1」に移動</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>読み込みの進み具合</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Stops reading. What was read by then stays.</source>
        <translation>読み込みを中止します。それまでに読み込んだ内容は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) so far</source>
        <translation>
            <numerusform>これまでにチャット%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read, %3</source>
        <comment>bytes, bytes, chats</comment>
        <translation>%2のうち%1を読み込み済み、%3</translation>
    </message>
    <message>
        <source>%1; %2 a second, %3</source>
        <comment>what was read, speed, time</comment>
        <translation>%1、毎秒%2、%3</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Why we ask: %1</source>
        <translation>お尋ねする理由：%1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくとよいこと</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>How to find out – %1</source>
        <translation>確認方法 – %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>No&amp;t before</source>
        <translation>この日以降(&amp;T)</translation>
    </message>
    <message>
        <source>First possible day</source>
        <translation>可能性のある最初の日</translation>
    </message>
    <message>
        <source>N&amp;ot after</source>
        <translation>この日以前(&amp;O)</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>可能性のある最後の日</translation>
    </message>
    <message>
        <source>The first possible day lies after the last one. Correct one of the two.</source>
        <translation>可能性のある最初の日が、最後の日より後になっています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>Tick at least one of the two days and choose it.</source>
        <translation>2つの日付のうち少なくとも1つにチェックを付け、日付を選んでください。</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>The answer in a sentence</source>
        <translation>1文にまとめた回答</translation>
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
        <translation>レポートに載せる名前（任意）(&amp;N)：</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>レポートに載せる名前</translation>
    </message>
    <message>
        <source>Chats, one by one</source>
        <translation>チャットごとの詳細</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>この質問に答える</translation>
    </message>
    <message>
        <source>Answer the question: %1</source>
        <translation>質問に答える：%1</translation>
    </message>
    <message>
        <source>New chats and training</source>
        <translation>新しいチャットと学習</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>新しいチャットの保持期間</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>最初にすること</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Change answers</source>
        <translation>回答を変更(&amp;C)</translation>
    </message>
    <message>
        <source>Goes back to the questions. Every answer stays.</source>
        <translation>質問に戻ります。回答はすべてそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>ケースを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the answers, to be opened again later.</source>
        <translation>回答を保存し、あとで再び開けるようにします。</translation>
    </message>
    <message>
        <source>Saves the report as PDF, HTML, text or JSON.</source>
        <translation>レポートをPDF、HTML、テキスト、JSONのいずれかで保存します。</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>印刷プレビュー(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows the pages before they are printed.</source>
        <translation>印刷前のページを表示します。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints the report.</source>
        <translation>レポートを印刷します。</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>別の場所を選択(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message numerus="yes">
        <source>%Ln chat(s) found in it.</source>
        <translation>
            <numerusform>チャット%Ln件が見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) came again and count once.</source>
        <translation>
            <numerusform>チャット%Ln件は重複していたため、1回だけ数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) hold nothing but copies of others.</source>
        <translation>
            <numerusform>セッション%Ln件の内容は、ほかのセッションの複製だけです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) without a message that has a day were left out.</source>
        <translation>
            <numerusform>日付のあるメッセージがないチャット%Ln件は、対象から外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read, %1 bytes in all: %2 read, %3 blank, %4 skipped.</source>
        <translation>
            <numerusform>ファイル%Ln件を読み込みました。合計%1バイト：読み込み%2、空白%3、スキップ%4。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) hold no chats and were left alone.</source>
        <translation>
            <numerusform>%1チャットが入っていないファイル%Ln件は、そのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>読み込んだ内容</translation>
    </message>
    <message>
        <source>What was read is listed when reading is done.</source>
        <translation>読み込んだ内容は、読み込みが終わると一覧で表示します。</translation>
    </message>
    <message>
        <source>Every byte is accounted for: read, blank, or skipped with the reason and the place.</source>
        <translation>すべてのバイトについて、読み込み、空白、またはスキップ（理由と位置を併記）のどれかを示します。</translation>
    </message>
    <message>
        <source>While it was read, the system kept the reading parts of this program from writing any file, from reading elsewhere and from reaching a network.</source>
        <translation>読み込みの間、システムは、このソフトの読み込みを行う部分がファイルに書き込むこと、ほかの場所を読むこと、ネットワークに接続することを防いでいました。</translation>
    </message>
    <message>
        <source>Reading was stopped: this covers what was read by then.</source>
        <translation>読み込みを中止しました。ここに示すのは、それまでに読み込んだ内容です。</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>不足している部分</translation>
    </message>
    <message>
        <source>The list of the export&apos;s parts also names: %1. Nothing of that is here; it is missing, not empty.</source>
        <translation>エクスポートの各部分の一覧には、次のものも記載されています：%1。ここにはどれもありません。空なのではなく、不足しています。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not in this data</source>
        <translation>このデータに含まれないもの</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み込めなかったもの</translation>
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
        <translation>これは%1です。%2%3</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>what was found, how often</comment>
        <translation>• %1：%2</translation>
    </message>
    <message>
        <source>Skipped %1 bytes at byte %2: %3.</source>
        <translation>バイト位置%2から%1バイトをスキップ：%3。</translation>
    </message>
    <message>
        <source>Skipped %1 bytes at byte %2 of %3: %4.</source>
        <translation>%3のバイト位置%2から%1バイトをスキップ：%4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) of other accounts were left out.</source>
        <translation>
            <numerusform>ほかのアカウントのチャット%Ln件は除かれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read everything aga&amp;in</source>
        <translation>すべて読み込み直す(&amp;I)</translation>
    </message>
    <message>
        <source>Reads all files and folders once more, for when what is named here has been mended.</source>
        <translation>ここに示された問題を直したあとで、すべてのファイルとフォルダーをもう一度読み込みます。</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Drop your export or a folder here</source>
        <translation>エクスポートまたはフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>The ZIP file as you downloaded it is fine, and so are several, a folder of them, or a log of Claude Code.</source>
        <translation>ダウンロードしたままのZIPファイルでかまいません。複数のZIPファイル、それらを入れたフォルダー、Claude Codeのログも使えます。</translation>
    </message>
    <message>
        <source>&amp;Yes, read them</source>
        <translation>はい、読み込む(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>See it chat by chat: which of your chats may be used for training, since when and why, which copies exist and until when, and what you can still do.</source>
        <translation>チャットごとに確認できます。どのチャットが、いつから、なぜ学習に使われる可能性があるのか、どのコピーがいつまで残るのか、今から何ができるのかがわかります。</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>データの取り扱い</translation>
    </message>
    <message>
        <source>Everything is read on this computer and only read: nothing is sent, unpacked, copied or stored. Of what was said in your chats only the titles are shown. When you close the program, all of it is forgotten.</source>
        <translation>すべてこのパソコン上で読み込むだけです。送信、展開、コピー、保存は一切行いません。チャットでのやり取りのうち、表示するのはタイトルだけです。このソフトを終了すると、すべて消去されます。</translation>
    </message>
    <message>
        <source>How to get your data</source>
        <translation>データの入手方法</translation>
    </message>
    <message>
        <source>On claude.ai: Settings, Privacy, Export data. A link comes by mail; what it leads to is what you choose here. Claude Code keeps its sessions on this computer.</source>
        <translation>claude.aiでは、「Settings」（設定）、「Privacy」（プライバシー）、「Export data」（データのエクスポート）の順に選びます。リンクがメールで届きます。リンク先にあるものを、ここで選んでください。Claude Codeのセッションは、このパソコンに保存されています。</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>フォルダーを選択(&amp;D)…</translation>
    </message>
    <message>
        <source>Exports of Claude, single chats and logs of Claude Code.</source>
        <translation>Claudeのエクスポート、個々のチャット、Claude Codeのログです。</translation>
    </message>
    <message>
        <source>A folder with exports or logs; the folders in it are read too.</source>
        <translation>エクスポートまたはログのあるフォルダーです。その中のフォルダーも読み込みます。</translation>
    </message>
    <message>
        <source>Looks where Claude Code keeps its sessions. Asks first.</source>
        <translation>Claude Codeがセッションを保存する場所を探します。読み込む前に確認します。</translation>
    </message>
    <message>
        <source>Reads these folders; nothing is written.</source>
        <translation>これらのフォルダーを読み込みます。何も書き込みません。</translation>
    </message>
    <message>
        <source>Leaves these folders alone.</source>
        <translation>これらのフォルダーをそのままにします。</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Claude Code has no folder on this computer, in none of the places that it uses.</source>
        <translation>このパソコンには、Claude Codeが使うどの場所にも、Claude Codeのフォルダーがありません。</translation>
    </message>
    <message>
        <source>These folders would be read:
%1
Beside them, the settings of Claude Code and the file .claude.json, which may show the kind of account and the last known position of the switch. Files of credentials are not opened, and nothing is written. Read these folders?</source>
        <translation>読み込むフォルダーは次のとおりです：
%1
このほかに、Claude Codeの設定と.claude.jsonファイルを読み込みます。これらから、アカウントの種類と、最後にわかっているスイッチの位置がわかる場合があります。認証情報のファイルは開かず、何も書き込みません。読み込みますか？</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>ファイルを選択(&amp;S)…</translation>
    </message>
    <message>
        <source>Loo&amp;k on this computer…</source>
        <translation>このパソコン上を探す(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1：未回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The question on this page.</source>
        <translation>このページの質問です。</translation>
    </message>
    <message>
        <source>Goes to this question. Later answers stay.</source>
        <translation>この質問に移動します。その後の回答はそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>SwitchPicture</name>
    <message>
        <source>Off: not shared</source>
        <translation>Off（オフ）：
共有しない</translation>
    </message>
    <message>
        <source>A picture of the switch “Help improve our AI models”, standing at Off.</source>
        <translation>「Help improve our AI models」スイッチの図。「Off」（オフ）の位置にあります。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list goes on</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list ends</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It depends on what is still open: %1.</source>
        <translation>まだ確定していないことによって異なります：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation>%1：%2日</translation>
    </message>
    <message>
        <source>Three layers, each with its own rule: %1.</source>
        <translation>3つの段階があり、それぞれに規則があります：%1。</translation>
    </message>
    <message>
        <source>Exceptions that hold all the same: %1.</source>
        <translation>それでもあてはまる例外：%1。</translation>
    </message>
    <message>
        <source>Open the page, read where the switch stands and compare it with your report.</source>
        <translation>ページを開き、スイッチの位置を確認して、レポートと照らし合わせてください。</translation>
    </message>
    <message>
        <source>The switch is called “%1”.</source>
        <translation>スイッチの名称は「%1」です。</translation>
    </message>
    <message>
        <source>Look at the training switch again</source>
        <translation>学習のスイッチをもう一度確認する</translation>
    </message>
    <message>
        <source>The rules that your report of %1 goes by are due for a fresh look. Compare their sources, or use a newer version of this program.</source>
        <translation>%1のレポートの根拠となる規則は、あらためて確認する時期に来ています。出典を照らし合わせるか、このソフトの新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>The rules of your privacy report are due for a look</source>
        <translation>プライバシーレポートの規則を確認する時期です</translation>
    </message>
    <message>
        <source>When this copy should be gone by the published rules: %1.</source>
        <translation>公表されている規則でこのコピーがなくなるはずの時期：%1。</translation>
    </message>
    <message>
        <source>How sure the day is: %1.</source>
        <translation>日付の確かさ：%1。</translation>
    </message>
    <message>
        <source>Whether there is such a copy depends on answers that are open.</source>
        <translation>このようなコピーがあるかどうかは、まだ確定していない回答によって異なります。</translation>
    </message>
    <message>
        <source>“%1”: last day of a copy (%2)</source>
        <comment>a chat&apos;s label, then which copy</comment>
        <translation>「%1」：コピーの最終日（%2）</translation>
    </message>
    <message>
        <source>%1 on a credential of: %2</source>
        <translation>%1（アカウントまたはキー：%2）</translation>
    </message>
    <message>
        <source>Message on %1</source>
        <translation>%1のメッセージ</translation>
    </message>
    <message>
        <source>Messages from %1 to %2</source>
        <translation>%1から%2までのメッセージ</translation>
    </message>
    <message>
        <source>%1; deleted by you on %2</source>
        <translation>%1、%2にご自身で削除</translation>
    </message>
    <message>
        <source>by %1 at the latest</source>
        <translation>遅くとも%1まで</translation>
    </message>
    <message>
        <source>should have been gone since %1</source>
        <translation>%1以降は残っていないはず</translation>
    </message>
    <message>
        <source>should be gone if Claude Code was started after %1</source>
        <translation>%1より後にClaude Codeを起動していれば、残っていないはず</translation>
    </message>
    <message>
        <source>at the first start of Claude Code after %1</source>
        <translation>%1より後にClaude Codeを最初に起動したとき</translation>
    </message>
    <message>
        <source>%1, if there is such a copy</source>
        <translation>%1、このコピーがある場合</translation>
    </message>
    <message>
        <source>no fixed date: the cloud&apos;s terms and settings decide</source>
        <translation>決まった日付なし：クラウドの規約と設定による</translation>
    </message>
    <message>
        <source>no fixed date: the contract decides</source>
        <translation>決まった日付なし：契約による</translation>
    </message>
    <message>
        <source>no fixed date: the institution decides</source>
        <translation>決まった日付なし：教育機関による</translation>
    </message>
    <message>
        <source>no fixed date: it stays on your computer until you delete it</source>
        <translation>決まった日付なし：削除するまでパソコンに残る</translation>
    </message>
    <message>
        <source>no fixed date while the chat is kept</source>
        <translation>チャットを残している間は、決まった日付なし</translation>
    </message>
    <message>
        <source>no fixed date while you keep the chat</source>
        <translation>ご自身がチャットを残している間は、決まった日付なし</translation>
    </message>
    <message>
        <source>no fixed date while you or your organisation keep the chat</source>
        <translation>ご自身または所属組織がチャットを残している間は、決まった日付なし</translation>
    </message>
    <message>
        <source>No copies are listed: the other company&apos;s policy decides how long it keeps them.</source>
        <translation>コピーの記載はありません。どれだけ保持するかは、その会社のポリシーで決まります。</translation>
    </message>
    <message>
        <source>By the published rules, nothing of it is kept after the answer.</source>
        <translation>公表されている規則では、回答後は何も保持されません。</translation>
    </message>
    <message>
        <source>By the published rules, nothing of it should have been left on the servers since %1.</source>
        <translation>公表されている規則では、%1以降、サーバーには何も残っていないはずです。</translation>
    </message>
    <message>
        <source>The longest copy is “%1” (%2).</source>
        <translation>最も長く残るコピーは「%1」（%2）です。</translation>
    </message>
    <message>
        <source>%1 Of the copies with a date, “%2” is the longest (%3).</source>
        <translation>%1日付のあるコピーの中では、「%2」（%3）が最も長く残ります。</translation>
    </message>
    <message>
        <source>No copy is listed.</source>
        <translation>コピーの記載はありません。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of which one holds</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>Training with new chats</source>
        <translation>新しいチャットの学習への使用</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>新しいチャットの保持期間</translation>
    </message>
    <message>
        <source>Training with “%1”</source>
        <translation>「%1」の学習への使用</translation>
    </message>
    <message>
        <source>How long something of “%1” exists</source>
        <translation>「%1」が一部でも残る期限</translation>
    </message>
    <message>
        <source>Nothing in this list would be different.</source>
        <translation>この一覧で変わるものはありません。</translation>
    </message>
    <message>
        <source>%1 of the %2 lines would be different.</source>
        <translation>%2行のうち%1行が変わります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year: %1 is the month&apos;s name.</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Some day in %1</source>
        <translation>%1（日は不明）</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>Some day between %1 and %2</source>
        <translation>%1から%2までのいずれかの日</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, and what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How much work</source>
        <translation>手間</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>その結果</translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation>元に戻せますか？</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>応急対応</translation>
    </message>
    <message>
        <source>If it was not only your own data</source>
        <translation>自分だけのデータではなかった場合</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>case and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>手書きの記入欄</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Back to where source %1 is first cited</source>
        <translation>出典%1が最初に引用された箇所に戻る</translation>
    </message>
    <message>
        <source>May new chats be used for training?</source>
        <translation>新しいチャットは学習に使われる可能性がありますか？</translation>
    </message>
    <message>
        <source>How long are new chats kept?</source>
        <translation>新しいチャットはどのくらい保持されますか？</translation>
    </message>
    <message>
        <source>What this report can&apos;t say</source>
        <translation>このレポートではわからないこと</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>before a text</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It depends on what is still open. One of these holds:</source>
        <translation>まだ確定していないことによって異なります。次のいずれかがあてはまります：</translation>
    </message>
    <message>
        <source>What decides:</source>
        <translation>決め手になること：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>how to treat confidential data</source>
        <translation>機密データの扱い方</translation>
    </message>
    <message>
        <source>Confidential data</source>
        <translation>機密データ</translation>
    </message>
    <message>
        <source>The report as HTML or text also holds: %1.</source>
        <translation>HTMLまたはテキストのレポートには、次の内容も含まれます：%1。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>今すること</translation>
    </message>
    <message>
        <source>It takes: %1. Can it be undone? %2</source>
        <translation>手間：%1。元に戻せますか？%2</translation>
    </message>
    <message>
        <source>Still open, and how to settle it</source>
        <translation>まだ確定していないことと、その確認方法</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how to settle it, effort</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>when sharing was on</source>
        <translation>共有がオンだった期間</translation>
    </message>
    <message>
        <source>When sharing was on</source>
        <translation>共有がオンだった期間</translation>
    </message>
    <message>
        <source>Chats, one by one</source>
        <translation>チャットごとの詳細</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>kind of chat, then its days</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Copies, and when each should be gone:</source>
        <translation>コピーと、それぞれがなくなるはずの時期：</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1（%2）。%3</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>the rules behind “%1”</source>
        <translation>「%1」の根拠となる規則</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>出典の食い違い</translation>
    </message>
    <message>
        <source>Answered in the report as HTML or text:</source>
        <translation>HTMLまたはテキストのレポートに回答があります：</translation>
    </message>
    <message>
        <source>disagreements of sources that are settled (%1)</source>
        <translation>解決済みの出典の食い違い（%1件）</translation>
    </message>
    <message>
        <source>Open; we go by:</source>
        <translation>未解決。ここで採用する内容：</translation>
    </message>
    <message>
        <source>We go by:</source>
        <translation>ここで採用する内容：</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>お答えいただいた内容</translation>
    </message>
    <message>
        <source>questions without an answer (%1)</source>
        <translation>回答のない質問（%1件）</translation>
    </message>
    <message>
        <source>Not known or not said:</source>
        <translation>わからない、または未回答：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>publisher and title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>publisher and title</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>source</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>source, confidence</comment>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>name, date, confidence</comment>
        <translation>%1 %2、%3。</translation>
    </message>
    <message>
        <source>%1 %2, read %3, %4.</source>
        <comment>name, date, date, confidence</comment>
        <translation>%1 %2、%3閲覧、%4。</translation>
    </message>
    <message>
        <source>It depends on more than the plan: %1.</source>
        <translation>プランだけでは決まりません：%1。</translation>
    </message>
    <message>
        <source>All plans at a glance</source>
        <translation>全プランの一覧</translation>
    </message>
    <message>
        <source>%1, version %2, checked through %3</source>
        <translation>%1、バージョン%2、%3まで確認済み</translation>
    </message>
    <message>
        <source>What holds on each plan</source>
        <translation>各プランにあてはまること</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>What is often told wrong</source>
        <translation>よくある誤り</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくとよいこと</translation>
    </message>
    <message>
        <source>%1 </source>
        <comment>before a text that follows</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1. </source>
        <comment>before a text that follows</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Sources (of high confidence, if not said)</source>
        <translation>出典（記載がなければ信頼度は高）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
    <message>
        <source>%1, earlier “%2”</source>
        <translation>%1、以前は「%2」</translation>
    </message>
    <message>
        <source>%1, later “%2”</source>
        <translation>%1、のちに「%2」</translation>
    </message>
    <message>
        <source>The switch is called %1; its page is %2.</source>
        <translation>スイッチの名称は%1、そのページは%2です。</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1: switched on</source>
        <translation>%1：オンに切り替え</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1：オフに切り替え</translation>
    </message>
    <message>
        <source>Counted as never moved</source>
        <translation>一度も動かしていないものとして扱います</translation>
    </message>
    <message>
        <source>Not said; counted as not locked</source>
        <translation>未回答。固定されていないものとして扱います</translation>
    </message>
    <message>
        <source>Counted as no period set</source>
        <translation>期間が設定されていないものとして扱います</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>%1: sharing off</source>
        <translation>%1：共有はオフ</translation>
    </message>
    <message>
        <source>%1: sharing possibly on; the answers leave it open</source>
        <translation>%1：共有はオンの可能性あり（回答では確定しません）</translation>
    </message>
    <message>
        <source>%1: sharing on, switched off in the course of the last day</source>
        <translation>%1：共有はオン、最終日の途中でオフに切り替え</translation>
    </message>
    <message>
        <source>%1: sharing on</source>
        <translation>%1：共有はオン</translation>
    </message>
    <message>
        <source>What may happen to new chats depends on what is still open: %1.</source>
        <translation>新しいチャットがどう扱われる可能性があるかは、まだ確定していないことによって異なります：%1。</translation>
    </message>
    <message>
        <source>%1; among the chats listed, some have another answer.</source>
        <translation>%1一覧のチャットの中には、回答が異なるものがあります。</translation>
    </message>
    <message>
        <source>What may happen to your %1 chats</source>
        <translation>%1のチャットに起こりうること</translation>
    </message>
    <message>
        <source>%1 A review was due by %2.</source>
        <translation>%1確認の期限は%2でした。</translation>
    </message>
    <message>
        <source>On ____________________ I saw the switch at ____________ (on / off).</source>
        <translation>____________________に確認したとき、スイッチは____________（オン／オフ）でした。</translation>
    </message>
    <message>
        <source>On ____________________ I compared this with ______________________________.</source>
        <translation>____________________に、これを______________________________と照らし合わせました。</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2. Choose another folder or name, or free some space.</source>
        <translation>ファイル%1に書き込めませんでした：%2。別のフォルダーまたは名前を選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>writing it failed</source>
        <translation>書き込みに失敗しました</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>信頼度：高</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>信頼度：中</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>信頼度：低</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ご注意</translation>
    </message>
    <message>
        <source>When sharing was on, and how long copies exist</source>
        <translation>共有がオンだった期間と、コピーが残る期間</translation>
    </message>
    <message>
        <source>Chat “%1”</source>
        <translation>チャット「%1」</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a picture, by QLocale&apos;s letters</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Sharing for training</source>
        <translation>学習用の共有</translation>
    </message>
    <message>
        <source>%1 – %2: %3.</source>
        <comment>a chat, one of its copies, until when</comment>
        <translation>%1 – %2：%3。</translation>
    </message>
    <message>
        <source>Your own chats, as they were read</source>
        <translation>読み込んだ自分のチャット</translation>
    </message>
    <message>
        <source>The chats that matter most</source>
        <translation>特に重要なチャット</translation>
    </message>
    <message>
        <source>For chats from the time of sharing there are three layers: %1.</source>
        <translation>共有していた期間のチャットについては、3つの段階があります：%1。</translation>
    </message>
    <message>
        <source>%1, or for a period of its own where the organisation has set one.</source>
        <translation>%1。組織が独自の期間を設定している場合はその期間。</translation>
    </message>
    <message>
        <source> – or – </source>
        <translation> または </translation>
    </message>
    <message>
        <source>%1. The sentences on the rules are our own translation.</source>
        <translation>%1。規則についての文は当方による翻訳です。</translation>
    </message>
    <message>
        <source>What every “not used” leaves open</source>
        <translation>「使われません」のどの場合にも残る例外</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a day</comment>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>A new chat, from the next day on</source>
        <translation>新しいチャット（翌日以降）</translation>
    </message>
    <message>
        <source>sharing on</source>
        <translation>共有オン</translation>
    </message>
    <message>
        <source>sharing possibly on</source>
        <translation>共有がオンの可能性</translation>
    </message>
    <message>
        <source>sharing off</source>
        <translation>共有オフ</translation>
    </message>
    <message>
        <source>a copy that may exist</source>
        <translation>存在する可能性のあるコピー</translation>
    </message>
    <message>
        <source>no fixed end</source>
        <translation>期限の定めなし</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what held, as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>a device or a pipe has this name</source>
        <translation>この名前はデバイスまたはパイプのものです</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>☐ %1: %2</source>
        <comment>days of a chat, its title</comment>
        <translation>☐ %1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) to delete:</source>
        <translation>
            <numerusform>削除するチャット：%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>A large case: open it to see its answer.</source>
        <translation>大きなケースです。回答を見るには開いてください。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a case.</source>
        <translation>このファイルはケースとして読み込めません。</translation>
    </message>
    <message>
        <source>Two of its answers don&apos;t fit together.</source>
        <translation>回答のうち2つが矛盾しています。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for that. Close other programs and try again; nothing was changed.</source>
        <translation>このコンピューターには、そのための空きメモリーが足りません。ほかのプログラムを閉じて、もう一度お試しください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What may happen to your %1 chats, and until when?</source>
        <translation>%1のチャットはどう扱われる可能性があり、いつまで残りますか？</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Answer a few questions about one account. You then read whether its chats may be used to train models, how long copies are kept, what you can do and which published sources say so – on the screen or on paper. “I don&apos;t know” is a full answer everywhere.</source>
        <translation>1つのアカウントについて、いくつかの質問に答えてください。そのチャットがモデルの学習に使われる可能性があるか、コピーがどれだけ保持されるか、何ができるか、その根拠となる公表された出典はどれかを、画面または紙で読めます。どの質問でも、「わからない」は有効な回答です。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: this program does not use the network, and it stores your answers only where you save them.</source>
        <translation>このパソコンの外には何も送信されません。このソフトはネットワークを使わず、回答は指定した場所にだけ保存します。</translation>
    </message>
    <message>
        <source>&amp;Open a saved case…</source>
        <translation>保存したケースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>All &amp;plans at a glance</source>
        <translation>全プランの一覧(&amp;P)</translation>
    </message>
    <message>
        <source>Begins with the first question.</source>
        <translation>最初の質問から始めます。</translation>
    </message>
    <message>
        <source>Chooses a saved case and shows its answer.</source>
        <translation>保存したケースを選び、その回答を表示します。</translation>
    </message>
    <message>
        <source>Shows every plan&apos;s rules, and the questions people ask most.</source>
        <translation>すべてのプランの規則と、よくある質問を表示します。</translation>
    </message>
    <message>
        <source>First &amp;aid: I pressed Accept</source>
        <translation>応急対応：「Accept」を押してしまった(&amp;A)</translation>
    </message>
    <message>
        <source>Shows what to do first, in order, without any question.</source>
        <translation>質問なしで、まず何をするかを順番に表示します。</translation>
    </message>
    <message>
        <source>How fresh the rules are</source>
        <translation>規則の新しさ</translation>
    </message>
    <message>
        <source>%1, version %2. The public sources were checked through %3 and are due for a fresh look by %4.</source>
        <translation>%1、バージョン%2。公開されている出典は%3まで確認済みで、%4までにあらためて確認する必要があります。</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>ご注意</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開いたファイル</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>&amp;Your own chats, one by one</source>
        <translation>自分のチャットを1件ずつ見る(&amp;Y)</translation>
    </message>
    <message>
        <source>Reads your export or the logs on this computer and says for each chat what holds.</source>
        <translation>エクスポートまたはこのパソコン上のログを読み込み、各チャットにあてはまることを示します。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, a day before these rules were checked, so what this program says of today would be wrong. Set the clock, then start the program again.</source>
        <translation>このコンピューターの時計は%1を示しており、これらの規則が確認された日より前です。そのため、今日についての説明が正しくなくなります。時計を合わせてから、ソフトを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if?</source>
        <translation>もしもの比較</translation>
    </message>
    <message>
        <source>See what would be different. Your case stays as it is, and nothing is saved, until you take the change over.</source>
        <translation>何が変わるかを確認できます。変更を反映するまで、ケースはそのままで、何も保存されません。</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>On this plan there is no such switch, so there is nothing to move.</source>
        <translation>このプランにはこのスイッチがないため、動かすものはありません。</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>「Accept」は押していないとの回答です。スイッチがあるのは、同意済みのアカウントだけです。</translation>
    </message>
    <message>
        <source>The day on which I had switched it off</source>
        <translation>オフにしていた場合の日付</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>I switch it off today</source>
        <translation>今日オフにする</translation>
    </message>
    <message>
        <source>From today on sharing is off, whatever it was before.</source>
        <translation>以前の状態にかかわらず、今日から共有はオフになります。</translation>
    </message>
    <message>
        <source>I had switched it off on this day, and left it off:</source>
        <translation>この日にオフにして、そのままだった場合：</translation>
    </message>
    <message>
        <source>Later changes of the switch are left out of the comparison.</source>
        <translation>その後のスイッチの変更は、比較に含めません。</translation>
    </message>
    <message>
        <source>Chats that I delete</source>
        <translation>削除するチャット</translation>
    </message>
    <message>
        <source>The space bar ticks a chat.</source>
        <translation>スペースキーでチャットにチェックを付けます。</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>What holds now, and what would hold then</source>
        <translation>現在の回答と、変更後の回答</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>&amp;Take over into my case</source>
        <translation>ケースに反映(&amp;T)</translation>
    </message>
    <message>
        <source>Changes the answers and chats of your case. Undo takes it back.</source>
        <translation>ケースの回答とチャットを変更します。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before this day or after it. Choose a day that is surely before or after it, or name that day first.</source>
        <translation>記入したスイッチの変更の中に、この日の前か後かわからないものがあります。確実にその前または後になる日を選ぶか、先にその変更の日付を記入してください。</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>変わらない</translation>
    </message>
    <message>
        <source>Choose something above.</source>
        <translation>上で何かを選んでください。</translation>
    </message>
    <message>
        <source>%1 Of the many chats in this case, some are shown as examples.</source>
        <translation>%1このケースの多数のチャットのうち、一部を例として示しています。</translation>
    </message>
    <message>
        <source>That only notes it in your case. Move the switch or delete the chats in Claude itself.</source>
        <translation>これはケースに記録するだけです。スイッチの変更やチャットの削除は、Claude自体で行います。</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the question before. Alt+Left does the same.</source>
        <translation>前の質問に移動します。Alt+←キーでも同じ操作ができます。</translation>
    </message>
    <message>
        <source>Goes on. Enter does the same.</source>
        <translation>次に進みます。Enterキーでも同じ操作ができます。</translation>
    </message>
    <message>
        <source>Steps and the answers given</source>
        <translation>手順と入力した回答</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>回答を表示(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WonderPart</name>
    <message>
        <source>What if</source>
        <translation>もしもの比較</translation>
    </message>
    <message>
        <source>See what would be different for all your chats. Your case stays as it is, and nothing is saved, until you take the change over.</source>
        <translation>すべてのチャットについて、何が変わるかを確認できます。変更を反映するまで、ケースはそのままで、何も保存されません。</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>I switch it off today</source>
        <translation>今日オフにする</translation>
    </message>
    <message>
        <source>From today on sharing is off.</source>
        <translation>今日から共有はオフになります。</translation>
    </message>
    <message>
        <source>I had switched it off on this day, and left it off:</source>
        <translation>この日にオフにして、そのままだった場合：</translation>
    </message>
    <message>
        <source>Later changes of the switch are left out of the comparison.</source>
        <translation>その後のスイッチの変更は、比較に含めません。</translation>
    </message>
    <message>
        <source>The day on which I had switched it off</source>
        <translation>オフにしていた場合の日付</translation>
    </message>
    <message>
        <source>Deleting chats</source>
        <translation>チャットの削除</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>All chats: now, and after the change</source>
        <translation>すべてのチャットの現在と変更後</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>&amp;Take the change of the switch over into my case</source>
        <translation>スイッチの変更をケースに反映(&amp;K)</translation>
    </message>
    <message>
        <source>Changes the answers of your case. Undo takes it back.</source>
        <translation>ケースの回答を変更します。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>On this plan there is no such switch, so there is nothing to move.</source>
        <translation>このプランにはこのスイッチがないため、動かすものはありません。</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>「Accept」は押していないとの回答です。スイッチがあるのは、同意済みのアカウントだけです。</translation>
    </message>
    <message numerus="yes">
        <source>I delete the %Ln chat(s) that I marked in the list</source>
        <translation>
            <numerusform>一覧で選択したチャット%Ln件を削除する</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark chats in the list and press “What if I delete these?”.</source>
        <translation>一覧でチャットを選択し、「これらを削除した場合は？」を押してください。</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before this day or after it. Choose a day that is surely before or after it, or name that day first.</source>
        <translation>記入したスイッチの変更の中に、この日の前か後かわからないものがあります。確実にその前または後になる日を選ぶか、先にその変更の日付を記入してください。</translation>
    </message>
    <message>
        <source>The answer follows when everything has been read.</source>
        <translation>すべて読み込むと、回答を表示します。</translation>
    </message>
    <message>
        <source>Choose something above.</source>
        <translation>上で何かを選んでください。</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>調べています。</translation>
    </message>
    <message>
        <source>For training, nothing would be different for any of your chats.</source>
        <translation>学習については、どのチャットでも変わるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>For training, it would be different for %Ln chat(s).</source>
        <translation>
            <numerusform>学習については、チャット%Ln件で変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats are deleted in Claude, not here. Take the list of them along to tick off; it says what deleting does and what it does not reach.</source>
        <translation>チャットの削除は、このプログラムではなくClaudeで行います。チェック用の一覧をお使いください。削除で何が起き、何には及ばないかも書かれています。</translation>
    </message>
    <message>
        <source>Cop&amp;y as a to-do list</source>
        <translation>ToDoリストとしてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Puts the days and titles of these chats on the clipboard.</source>
        <translation>これらのチャットの日付とタイトルをクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>&amp;Save the to-do list…</source>
        <translation>ToDoリストを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the days and titles of these chats as a text.</source>
        <translation>これらのチャットの日付とタイトルをテキストとして保存します。</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>一覧をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>I have deleted these</source>
        <translation>これらを削除しました</translation>
    </message>
    <message>
        <source>Notes in your case that these chats were deleted on the day it is judged on. Undo takes it back.</source>
        <translation>これらのチャットが、ケースを判定する日に削除されたことをケースに記録します。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>The to-do list is being written…</source>
        <translation>ToDoリストを書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Your case says that %Ln of these chats were deleted; they are judged so.</source>
        <translation>
            <numerusform>ケースでは、これらのチャットのうち%Ln件が削除されたことになっており、そのように判定されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those you marked can&apos;t be deleted in Claude: sessions of Claude Code, incognito chats, chats with messages after the day of the case, or chats that your case says are deleted.</source>
        <translation>
            <numerusform>選んだもののうち%Ln件は、Claudeで削除できません。Claude Codeのセッション、シークレットチャット、ケースの日より後のメッセージがあるチャット、またはケースで削除済みとされているチャットです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answerwords</name>
    <message>
        <source>Never moved</source>
        <translation>一度も動かしていない</translation>
    </message>
    <message numerus="yes">
        <source>%n changes; the last one: %1</source>
        <translation>
            <numerusform>変更%n件、最後の変更：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>規約への同意</translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation>同意した日</translation>
    </message>
    <message>
        <source>Switch at that moment</source>
        <translation>同意時のスイッチ</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>その後の変更</translation>
    </message>
    <message>
        <source>Used since the deadline</source>
        <translation>期限後の使用</translation>
    </message>
    <message>
        <source>Switch locked</source>
        <translation>スイッチの固定</translation>
    </message>
    <message>
        <source>Zero data retention</source>
        <translation>ゼロデータ保持</translation>
    </message>
    <message>
        <source>Own retention period</source>
        <translation>独自の保持期間</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>No period set</source>
        <translation>期間の設定なし</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>オンに切り替え：%1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>オフに切り替え：%1</translation>
    </message>
</context>
<context>
    <name>casefile</name>
    <message>
        <source>“%1” is larger than 256 MiB, so it is not read. Split its chats over several cases.</source>
        <translation>「%1」は256 MiBより大きいため、読み込みません。チャットを複数のケースに分けてください。</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2</source>
        <translation>「%1」は、保存したケースとして読み込めません。

%2</translation>
    </message>
    <message>
        <source>The case can&apos;t be saved as “%1”: %2. Nothing was changed there. Choose another place or name.</source>
        <translation>ケースを「%1」として保存できません：%2。そこにあるものは何も変更されていません。別の場所または名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2. Look whether it was moved or renamed, and whether you may read it.</source>
        <translation>「%1」を開けません：%2。移動または名前の変更をしていないか、読み取りが許可されているかを確認してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Look whether the disk is still connected, or open a copy of the file.</source>
        <translation>「%1」を読み込めません：%2。ディスクが接続されたままかを確認するか、ファイルのコピーを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2

Place in the file: %3

Open another file, or put that place right in a text editor.</source>
        <translation>「%1」は、保存したケースとして読み込めません。

%2

ファイル内の位置：%3

別のファイルを開くか、テキストエディターでその位置を修正してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device or a pipe, so it is not opened. Choose a saved case: a file that ends in .privacycase.</source>
        <translation>「%1」はフォルダー、デバイス、またはパイプなので開きません。保存したケース（.privacycase で終わるファイル）を選んでください。</translation>
    </message>
    <message>
        <source>a folder, a device or a pipe has this name</source>
        <translation>この名前はフォルダー、デバイス、またはパイプのものです</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message numerus="yes">
        <source>%n days after the last message</source>
        <translation>
            <numerusform>最後のメッセージから%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models.</source>
        <translation>未確定：新しいチャットがモデルの学習に使われる可能性があるかどうか。</translation>
    </message>
    <message>
        <source>Certain so far: training with new chats – %1.</source>
        <translation>現時点で確定：新しいチャットの学習への使用 – %1。</translation>
    </message>
    <message>
        <source>Still open: how long new chats are kept.</source>
        <translation>未確定：新しいチャットの保持期間。</translation>
    </message>
    <message>
        <source>Certain so far: new chats are kept – %1.</source>
        <translation>現時点で確定：新しいチャットの保持 – %1。</translation>
    </message>
    <message>
        <source>Nothing can be said yet: two answers don&apos;t fit together.</source>
        <translation>2つの回答が矛盾しているため、まだ何も言えません。</translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models, and how long they are kept.</source>
        <translation>未確定：新しいチャットがモデルの学習に使われる可能性があるかどうかと、その保持期間。</translation>
    </message>
</context>
<context>
    <name>printjob</name>
    <message>
        <source>the print service gave no reason</source>
        <translation>印刷サービスは理由を示しませんでした</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report: %2 Choose another printer, or save the report as PDF and print that later.</source>
        <translation>プリンター「%1」はレポートを受け付けませんでした: %2 別のプリンターを選ぶか、レポートを PDF で保存してあとで印刷してください。</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped. The report waits in its queue and is printed when the printer is started again.</source>
        <translation>プリンター「%1」は停止しています。レポートは待ち行列で待機し、プリンターが再開されると印刷されます。</translation>
    </message>
</context>
<context>
    <name>problemwords</name>
    <message>
        <source>Claude normally can&apos;t be used after %1 without accepting.</source>
        <translation>%1より後は、同意しなければ、通常Claudeを使えません。</translation>
    </message>
    <message>
        <source>You said that you did not accept, but there is also a day of acceptance: %1.</source>
        <translation>同意していないとの回答ですが、同意した日も記入されています：%1。</translation>
    </message>
    <message>
        <source>You said that you did not accept, but also that the switch was moved later. Only an account that has accepted has the switch.</source>
        <translation>同意していないとの回答ですが、その後スイッチを動かしたとの回答もあります。スイッチがあるのは、同意済みのアカウントだけです。</translation>
    </message>
    <message>
        <source>Your other answers or chats say that this account was used. Many people pressed Accept without noticing.</source>
        <translation>ほかの回答またはチャットによると、このアカウントは使われています。気づかずに「Accept」を押した人も多くいます。</translation>
    </message>
    <message>
        <source>One of the chats in this case is older than the account. Correct the day on which the account was created, or judge that chat with the account it belongs to.</source>
        <translation>このケースのチャットの中に、アカウントより古いものがあります。アカウントの作成日を直すか、そのチャットを本来のアカウントで判定してください。</translation>
    </message>
    <message>
        <source>You said that the account was not used since %1, but a chat or the day of acceptance shows that it was.</source>
        <translation>%1以降このアカウントを使っていないとの回答ですが、チャットまたは同意した日によると、使われています。</translation>
    </message>
    <message>
        <source>The changes of the switch can&apos;t lie in this order, or one of them lies before the acceptance or the sign-up. Correct a day, or the order.</source>
        <translation>スイッチの変更がこの順番になることはありえないか、変更のうち1つが同意またはアカウント登録より前になっています。日付または順番を直してください。</translation>
    </message>
    <message>
        <source>These answers can&apos;t all be true together: an account accepts on or after the day on which it was created, and not before %1. Correct a day, or leave out the one that you are not sure of.</source>
        <translation>これらの回答がすべて正しいことはありえません。同意できるのはアカウントの作成日以降で、%1より前ではありません。日付を直すか、確かでないものを省いてください。</translation>
    </message>
    <message>
        <source>The notice and its switch did not exist before %1. Choose that day or a later one, a month, or “I don&apos;t know”.</source>
        <translation>通知とそのスイッチは、%1より前にはありませんでした。その日以降の日付、年月、または「わからない」を選んでください。</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged. Choose an earlier day, a month, or “I don&apos;t know”.</source>
        <translation>この日は、ケースの判定日（%1）より後です。それより前の日付、年月、または「わからない」を選んでください。</translation>
    </message>
    <message>
        <source>Take it as accepted</source>
        <translation>同意したものとして扱う</translation>
    </message>
    <message>
        <source>Take it as accepted, on a day that I don&apos;t know</source>
        <translation>同意したもの（日付は不明）として扱う</translation>
    </message>
    <message>
        <source>Leave out this change – %1</source>
        <translation>この変更を省く – %1</translation>
    </message>
    <message>
        <source>Leave out the changes of the switch</source>
        <translation>スイッチの変更を省く</translation>
    </message>
    <message>
        <source>Answer “I don&apos;t know” to “%1”</source>
        <translation>「%1」に「わからない」と答える</translation>
    </message>
</context>
<context>
    <name>reportexport</name>
    <message>
        <source>PDF to read and print (*.pdf)</source>
        <translation>閲覧・印刷用のPDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>プレーンテキスト (*.txt)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>プログラム用データ (*.json)</translation>
    </message>
    <message>
        <source>privacy report</source>
        <translation>プライバシーレポート</translation>
    </message>
    <message>
        <source>The ending of the name says in which form to save. Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation>保存形式は名前の末尾で決まります。末尾が.pdf、.html、.txt、.jsonのいずれかの名前を選んでください。</translation>
    </message>
</context>
</TS>
