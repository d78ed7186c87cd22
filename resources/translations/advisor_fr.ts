<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountPart</name>
    <message>
        <source>Whose chats are shown</source>
        <translation>De qui sont les chats affichés</translation>
    </message>
    <message>
        <source>Chats of all accounts</source>
        <translation>Chats de tous les comptes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chat(s)</source>
        <comment>name of a person</comment>
        <translation>
            <numerusform>%1 : %Ln chat</numerusform>
            <numerusform>%1 : %Ln chats</numerusform>
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
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Copier l’adresse %1</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Leaves this page. Alt+Left does the same.</source>
        <translation>Quitte cette page. Alt+Gauche a le même effet.</translation>
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
        <translation>Vos données</translation>
    </message>
    <message>
        <source>&amp;Add more…</source>
        <translation>A&amp;jouter d’autres…</translation>
    </message>
    <message>
        <source>Chooses more files and reads them together with these.</source>
        <translation>Choisit d’autres fichiers et les lit avec ceux-ci.</translation>
    </message>
    <message>
        <source>Removes from the program everything that was read. Your files stay as they are.</source>
        <translation>Retire du programme tout ce qui a été lu. Vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>Et s&amp;i</translation>
    </message>
    <message>
        <source>What the &amp;data shows</source>
        <translation>Ce que montrent les do&amp;nnées</translation>
    </message>
    <message>
        <source>What was &amp;read</source>
        <translation>Ce &amp;qui a été lu</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Reading your data. Chats are listed as they are found.</source>
        <translation>Lecture de vos données. Les conversations sont listées à mesure qu’elles sont trouvées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read; what holds for them is being worked out.</source>
        <translation>
            <numerusform>%Ln conversation lue&#x202f;; ce qui vaut pour elle est en cours d’évaluation.</numerusform>
            <numerusform>%Ln conversations lues&#x202f;; ce qui vaut pour elles est en cours d’évaluation.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat in what you chose. “What was read” says why.</source>
        <translation>Il n’y a aucune conversation dans ce que vous avez choisi. «&#x202f;Ce qui a été lu&#x202f;» dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read, but the answers of your case don&apos;t fit them: %1</source>
        <translation>
            <numerusform>%Ln conversation lue, mais les réponses de votre cas ne concordent pas avec elle&#xa0;: %1</numerusform>
            <numerusform>%Ln conversations lues, mais les réponses de votre cas ne concordent pas avec elles&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so there may be more.</source>
        <comment>a sentence</comment>
        <translation>%1 La lecture a été arrêtée&#xa0;: il peut donc y en avoir d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs.</source>
        <translation>
            <numerusform>Sur %Ln conversation, utilisation possible pour de futurs entraînements&#xa0;: %1.</numerusform>
            <numerusform>Sur %Ln conversations, utilisation possible pour de futurs entraînements&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), it depends for %1 on answers you have not given yet.</source>
        <translation>
            <numerusform>Sur %Ln conversation, cela dépend pour %1 de réponses que vous n’avez pas encore données.</numerusform>
            <numerusform>Sur %Ln conversations, cela dépend pour %1 de réponses que vous n’avez pas encore données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs; for %2 it depends on answers you have not given yet.</source>
        <translation>
            <numerusform>Sur %Ln conversation, utilisation possible pour de futurs entraînements&#xa0;: %1&#x202f;; pour %2, cela dépend de réponses que vous n’avez pas encore données.</numerusform>
            <numerusform>Sur %Ln conversations, utilisation possible pour de futurs entraînements&#xa0;: %1&#x202f;; pour %2, cela dépend de réponses que vous n’avez pas encore données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose exports or logs</source>
        <translation>Choisir des exports ou des journaux</translation>
    </message>
    <message>
        <source>Exports and logs (*.zip *.json *.jsonl)</source>
        <translation>Exports et journaux (*.zip *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder with exports or logs</source>
        <translation>Choisir un dossier contenant des exports ou des journaux</translation>
    </message>
    <message>
        <source>Save the list of chats</source>
        <translation>Enregistrer la liste des conversations</translation>
    </message>
    <message>
        <source>my chats.csv</source>
        <translation>mes conversations.csv</translation>
    </message>
    <message>
        <source>For&amp;get all this</source>
        <translation>&amp;Tout oublier</translation>
    </message>
    <message>
        <source>&amp;Chats</source>
        <translation>&amp;Conversations</translation>
    </message>
    <message>
        <source>Save the to-do list</source>
        <translation>Enregistrer la liste de tâches</translation>
    </message>
    <message>
        <source>chats to delete.txt</source>
        <translation>conversations à supprimer.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The list of chats is being written…</source>
        <translation>La liste des conversations est en cours d’écriture…</translation>
    </message>
    <message>
        <source>The to-do list is being written…</source>
        <translation>La liste de tâches est en cours d’écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only as an exception, by feedback or a safety flag.</source>
        <translation>
            <numerusform>Dont %Ln seulement par exception, à cause d’un avis ou d’un signalement de sécurité.</numerusform>
            <numerusform>Dont %Ln seulement par exception, à cause d’un avis ou d’un signalement de sécurité.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1: %2. %3.</source>
        <comment>a question, its answer, how sure it is</comment>
        <translation>%1&#xa0;: %2. %3.</translation>
    </message>
</context>
<context>
    <name>CaseDocument</name>
    <message>
        <source>“%1” can&apos;t be used as it is.

%2

Place in the file: %3</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être utilisé tel quel.

%2

Emplacement dans le fichier&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” was changed by another window or program since it was opened here. Nothing was written, so that nothing is lost. Use “Save case as…”: with another name to keep both, with the same name to replace the file by what this window shows.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par une autre fenêtre ou un autre programme depuis son ouverture ici. Rien n’a été écrit, pour que rien ne soit perdu. Utilisez «&#x202f;Enregistrer le cas sous…&#x202f;»&#xa0;: avec un autre nom pour garder les deux, avec le même nom pour remplacer le fichier par ce que montre cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>ChangeEditor</name>
    <message>
        <source>One change of the switch</source>
        <translation>Un changement de position de l’interrupteur</translation>
    </message>
    <message>
        <source>&amp;Put it on the list</source>
        <translation>Mettre dans la lis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Takes over this change.</source>
        <translation>Applique ce changement.</translation>
    </message>
    <message>
        <source>Closes without taking over this change.</source>
        <translation>Ferme sans appliquer ce changement.</translation>
    </message>
    <message>
        <source>To which side was it moved?</source>
        <translation>Dans quelle position l’avez-vous mis&#x202f;?</translation>
    </message>
    <message>
        <source>To Off</source>
        <translation>Sur «&#x202f;Off&#x202f;»</translation>
    </message>
    <message>
        <source>I stopped sharing.</source>
        <translation>J’ai cessé de partager.</translation>
    </message>
    <message>
        <source>To On</source>
        <translation>Sur «&#x202f;On&#x202f;»</translation>
    </message>
    <message>
        <source>I started sharing.</source>
        <translation>J’ai commencé à partager.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>I don&apos;t know the day</source>
        <translation>Je ne sais pas quel jour</translation>
    </message>
    <message>
        <source>Some day until today.</source>
        <translation>Un jour, jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Choose to which side the switch was moved.</source>
        <translation>Choisissez dans quelle position l’interrupteur a été mis.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I have not moved it since.</source>
        <translation>Je ne l’ai pas actionné depuis.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>I list every change, the earliest first.</source>
        <translation>J’indique chaque changement, en commençant par le plus ancien.</translation>
    </message>
    <message>
        <source>Changes of the switch, in order</source>
        <translation>Changements de position de l’interrupteur, dans l’ordre</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Ajouter un changement</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit the chosen change</source>
        <translation>Modifier le changement choisi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove the chosen change</source>
        <translation>Supprimer le changement choisi</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move the chosen change up</source>
        <translation>Monter le changement choisi</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>Move the chosen change down</source>
        <translation>Descendre le changement choisi</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Choisissez l’une des réponses. «&#x202f;Je ne sais pas&#x202f;» est une réponse à part entière.</translation>
    </message>
    <message>
        <source>Add a change, or choose “No” or “I don&apos;t know”.</source>
        <translation>Ajoutez un changement, ou choisissez «&#x202f;Non&#x202f;» ou «&#x202f;Je ne sais pas&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ChatDetails</name>
    <message>
        <source>whether it was an incognito chat</source>
        <translation>s’il s’agissait d’une conversation incognito</translation>
    </message>
    <message>
        <source>thumbs and other feedback</source>
        <translation>les pouces et autres avis</translation>
    </message>
    <message>
        <source>flags of safety systems</source>
        <translation>les signalements des systèmes de sécurité</translation>
    </message>
    <message>
        <source>the account it ran under</source>
        <translation>le compte utilisé</translation>
    </message>
    <message>
        <source>Not in this data: %1.</source>
        <translation>Ne figure pas dans ces données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The chosen chat</source>
        <translation>La conversation choisie</translation>
    </message>
    <message>
        <source>Choose a chat in the list to see its copies, its days and the rules behind them.</source>
        <translation>Choisissez une conversation dans la liste pour voir ses copies, ses jours et les règles qui les fondent.</translation>
    </message>
    <message>
        <source>What holds for it is said when everything has been read.</source>
        <translation>Ce qui vaut pour elle sera indiqué quand tout aura été lu.</translation>
    </message>
    <message>
        <source>It has no message up to the day on which your case is judged, so it doesn&apos;t count yet.</source>
        <translation>Elle ne contient aucun message jusqu’au jour pour lequel votre cas est évalué&#x202f;; elle ne compte donc pas encore.</translation>
    </message>
    <message>
        <source>Copies and reasons</source>
        <translation>Copies et raisons</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>kind of chat, then its days</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>If you delete it today</source>
        <translation>Si vous la supprimez aujourd’hui</translation>
    </message>
    <message>
        <source>If you switch training off today</source>
        <translation>Si vous désactivez l’entraînement aujourd’hui</translation>
    </message>
    <message>
        <source>What you can still do</source>
        <translation>Ce que vous pouvez encore faire</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is done, what then holds, until when</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, what then holds</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The answers of your case don&apos;t fit this data, so nothing can be said of it. “What the data shows” names them.</source>
        <translation>Les réponses de votre cas ne concordent pas avec ces données&#x202f;; rien ne peut donc en être dit. «&#x202f;Ce que montrent les données&#x202f;» indique lesquelles.</translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message>
        <source>One chat</source>
        <translation>Une conversation</translation>
    </message>
    <message>
        <source>Day of the first message</source>
        <translation>Jour du premier message</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>Jour du dernier message</translation>
    </message>
    <message>
        <source>I deleted it on:</source>
        <translation>Je l’ai supprimée le&#xa0;:</translation>
    </message>
    <message>
        <source>Day of deletion</source>
        <translation>Jour de la suppression</translation>
    </message>
    <message>
        <source>Day of the last rating</source>
        <translation>Jour du dernier avis</translation>
    </message>
    <message>
        <source>I know that it was flagged, on:</source>
        <translation>Je sais qu’elle a été signalée, le&#xa0;:</translation>
    </message>
    <message>
        <source>Day on which it was flagged</source>
        <translation>Jour du signalement</translation>
    </message>
    <message>
        <source>&amp;Name, as you know it:</source>
        <translation>&amp;Nom, tel que vous le connaissez&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;irst message:</source>
        <translation>&amp;Premier message&#xa0;:</translation>
    </message>
    <message>
        <source>L&amp;ast message:</source>
        <translation>Dernier me&amp;ssage&#xa0;:</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>De quoi il s’agissait</translation>
    </message>
    <message>
        <source>&amp;What it was:</source>
        <translation>De &amp;quoi il s’agissait&#xa0;:</translation>
    </message>
    <message>
        <source>I don&apos;t remember</source>
        <translation>Je ne me souviens pas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, last on the day below</source>
        <translation>Oui, la dernière fois le jour ci-dessous</translation>
    </message>
    <message>
        <source>&amp;Rated (thumbs, bug report, /feedback):</source>
        <translation>A&amp;vis envoyé (pouce, rapport de bug, /feedback)&#xa0;:</translation>
    </message>
    <message>
        <source>Last rating:</source>
        <translation>Dernier avis&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Takes this chat over into your case. Undo takes it back.</source>
        <translation>Inscrit cette conversation dans votre cas. «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Closes without taking this chat over.</source>
        <translation>Ferme sans inscrire cette conversation.</translation>
    </message>
    <message>
        <source>&amp;Put it on the list</source>
        <translation>Mettre dans la lis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Appl&amp;iquer</translation>
    </message>
    <message>
        <source>Give the chat a name by which you know it.</source>
        <translation>Donnez à la conversation un nom qui vous permette de la reconnaître.</translation>
    </message>
    <message>
        <source>The last message can&apos;t lie before the first. Correct one of the two days.</source>
        <translation>Le dernier message ne peut pas précéder le premier. Corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <source>A message lies after the chat&apos;s deletion. Correct one of the two days.</source>
        <translation>Un message est postérieur à la suppression de la conversation. Corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged.</source>
        <translation>Ce jour est postérieur au %1, jour pour lequel le cas est évalué.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a chat&apos;s label, then its first and last day</comment>
        <translation>%1&#xa0;: du %2 au %3</translation>
    </message>
</context>
<context>
    <name>ChatTableModel</name>
    <message numerus="yes">
        <source>%1 – %n chat(s)</source>
        <comment>a group of chats</comment>
        <translation>
            <numerusform>%1 – %n conversation</numerusform>
            <numerusform>%1 – %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Copies until</source>
        <translation>Copies jusqu’à</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <source> or </source>
        <comment>between values of which one holds</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Chat, and its copies</source>
        <translation>Conversation et ses copies</translation>
    </message>
    <message>
        <source>How long it exists</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Training, or how sure the day is</source>
        <translation>Entraînement, ou certitude de la date</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>Check one chat</source>
        <translation>Vérifier une conversation</translation>
    </message>
    <message>
        <source>The general answer is about new chats. A chat you already have can have another one: it depends on the days on which you wrote in it. Nothing of its contents is needed.</source>
        <translation>La réponse générale porte sur les nouvelles conversations. Pour une conversation que vous avez déjà, elle peut être différente&#xa0;: cela dépend des jours où vous y avez écrit. Son contenu n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Chats of this case</source>
        <translation>Conversations de ce cas</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below.</source>
        <translation>Ce qui vaut pour la conversation choisie figure ci-dessous.</translation>
    </message>
    <message>
        <source>&amp;Add a chat…</source>
        <translation>A&amp;jouter une conversation…</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Ajouter une conversation</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit the chosen chat</source>
        <translation>Modifier la conversation choisie</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove the chosen chat from the case</source>
        <translation>Supprimer du cas la conversation choisie</translation>
    </message>
    <message>
        <source>What holds for this chat</source>
        <translation>Ce qui vaut pour cette conversation</translation>
    </message>
    <message>
        <source>This chat beside new chats</source>
        <translation>Cette conversation comparée aux nouvelles</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Nouvelles conversations</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <comment>a name that can be changed</comment>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>The answer follows as soon as the days above can be true.</source>
        <translation>La réponse s’affichera dès que les jours ci-dessus seront possibles.</translation>
    </message>
    <message>
        <source>No chat yet. Add one with the day of its first and of its last message.</source>
        <translation>Aucune conversation pour l’instant. Ajoutez-en une avec le jour de son premier et de son dernier message.</translation>
    </message>
    <message>
        <source>This chat doesn&apos;t fit the other answers of the case. %1</source>
        <translation>Cette conversation ne concorde pas avec les autres réponses du cas. %1</translation>
    </message>
    <message>
        <source>This chat has no message up to the day on which the case is judged, so it doesn&apos;t count yet.</source>
        <translation>Cette conversation ne contient aucun message jusqu’au jour pour lequel le cas est évalué&#x202f;; elle ne compte donc pas encore.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>How long something of it exists</source>
        <translation>Combien de temps il en reste quelque chose</translation>
    </message>
    <message>
        <source>Only the first and the last day count here. If you also wrote in this chat on days in between, the answer may be: %1. %2</source>
        <translation>Seuls le premier et le dernier jour comptent ici. Si vous avez aussi écrit dans cette conversation entre-temps, la réponse peut être&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>ChatsPart</name>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Vos conversations</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below. The titles of the columns order the list.</source>
        <translation>Ce qui vaut pour la conversation choisie figure ci-dessous. Les titres des colonnes servent à trier la liste.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Shows what would be different without the chats that are marked.</source>
        <translation>Montre ce qui serait différent sans les conversations marquées.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Enre&amp;gistrer la liste…</translation>
    </message>
    <message>
        <source>Saves the chats that are listed, with what holds for each, as CSV or JSON.</source>
        <translation>Enregistre les conversations listées, avec ce qui vaut pour chacune, au format CSV ou JSON.</translation>
    </message>
    <message>
        <source>No chat fits what you look for.</source>
        <translation>Aucune conversation ne correspond à ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Empties the search and the choices beside it.</source>
        <translation>Vide la recherche et les choix à côté.</translation>
    </message>
    <message>
        <source>What if &amp;I delete these?</source>
        <translation>Et si je les &amp;supprimais&#x202f;?</translation>
    </message>
    <message>
        <source>Show all cha&amp;ts</source>
        <translation>Afficher toutes les conver&amp;sations</translation>
    </message>
</context>
<context>
    <name>ChatsView</name>
    <message>
        <source>Chats and their copies</source>
        <translation>Conversations et leurs copies</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below the list.</source>
        <translation>Ce qui vaut pour la conversation choisie figure sous la liste.</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Personal accounts</source>
        <translation>Comptes personnels</translation>
    </message>
    <message>
        <source>Work, school and cloud</source>
        <translation>Travail, études et cloud</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Choisissez l’une des réponses. «&#x202f;Je ne sais pas&#x202f;» est une réponse à part entière.</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>May be used</source>
        <comment>training, of a chat</comment>
        <translation>Utilisation possible</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>training, of a chat</comment>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Depends</source>
        <comment>training, of a chat</comment>
        <translation>Cela dépend</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>training, of a chat</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>training, of a chat</comment>
        <translation>Pas d’utilisation</translation>
    </message>
    <message>
        <source>Another company</source>
        <comment>training, of a chat</comment>
        <translation>Autre entreprise</translation>
    </message>
    <message>
        <source>Not judged</source>
        <comment>training, of a chat</comment>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>May be used for future training runs.</source>
        <translation>Utilisation possible pour de futurs entraînements.</translation>
    </message>
    <message>
        <source>May be used whatever the switch says: feedback was sent, or safety systems flagged it.</source>
        <translation>Utilisation possible quel que soit le réglage de l’interrupteur : un avis a été envoyé, ou les systèmes de sécurité ont fait un signalement.</translation>
    </message>
    <message>
        <source>Depends on something you have not said yet.</source>
        <translation>Dépend d’une chose que vous n’avez pas encore indiquée.</translation>
    </message>
    <message>
        <source>No published rule covers them.</source>
        <translation>Aucune règle publiée n’en traite.</translation>
    </message>
    <message>
        <source>Out of future runs; they may be in runs already started.</source>
        <translation>Hors des futurs entraînements&#x202f;; présence possible dans des entraînements déjà lancés.</translation>
    </message>
    <message>
        <source>Not used under the published rules, with exceptions.</source>
        <translation>D’après les règles publiées, pas d’utilisation, sauf exceptions.</translation>
    </message>
    <message>
        <source>Another company&apos;s policy decides.</source>
        <translation>C’est la politique d’une autre entreprise qui décide.</translation>
    </message>
    <message>
        <source>No message up to the day that is judged on.</source>
        <translation>Aucun message jusqu’au jour pour lequel le cas est évalué.</translation>
    </message>
    <message>
        <source>(no title) %1</source>
        <comment>id of a chat</comment>
        <translation>(sans titre) %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>no fixed date</source>
        <translation>pas de date fixe</translation>
    </message>
    <message>
        <source>folder of Claude Code</source>
        <translation>dossier de Claude Code</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>fichier ZIP</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>a record that ends in the middle</source>
        <translation>un enregistrement qui s’arrête au milieu</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>un enregistrement endommagé</translation>
    </message>
    <message>
        <source>something that is no JSON</source>
        <translation>quelque chose qui n’est pas du JSON</translation>
    </message>
    <message>
        <source>zero bytes between records</source>
        <translation>des octets nuls entre des enregistrements</translation>
    </message>
    <message>
        <source>a file that could not be read on</source>
        <translation>un fichier dont la lecture n’a pas pu se poursuivre</translation>
    </message>
    <message>
        <source>well-formed data that is nothing we know</source>
        <translation>des données bien formées, mais rien que nous connaissions</translation>
    </message>
    <message>
        <source>records without a line break between them</source>
        <translation>des enregistrements sans saut de ligne entre eux</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>a value of another type than it should have</source>
        <translation>une valeur d’un autre type que prévu</translation>
    </message>
    <message>
        <source>a key that stands twice; the later one counts</source>
        <translation>une clé présente deux fois&#x202f;; c’est la dernière qui compte</translation>
    </message>
    <message>
        <source>a record of a type we don&apos;t know</source>
        <translation>un enregistrement d’un type que nous ne connaissons pas</translation>
    </message>
    <message>
        <source>a part of a message of a type we don&apos;t know</source>
        <translation>une partie de message d’un type que nous ne connaissons pas</translation>
    </message>
    <message>
        <source>an empty place where a message should be</source>
        <translation>une place vide là où devrait se trouver un message</translation>
    </message>
    <message>
        <source>a message without a readable time</source>
        <translation>un message sans heure lisible</translation>
    </message>
    <message>
        <source>a chat without any message</source>
        <translation>une conversation sans aucun message</translation>
    </message>
    <message>
        <source>too many messages in one place to look for repeated ones among them</source>
        <translation>trop de messages au même endroit pour pouvoir y chercher des copies</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. The download has probably expired: ask for the export again.</source>
        <translation>C’est une page Web, quoi que dise son nom. Le téléchargement a probablement expiré&#xa0;: demandez de nouveau l’export.</translation>
    </message>
    <message>
        <source>This archive is no ZIP file. Unpack it, then choose the folder.</source>
        <translation>Cette archive n’est pas un fichier ZIP. Décompressez-la, puis choisissez le dossier.</translation>
    </message>
    <message>
        <source>This ZIP file holds other ZIP files. Unpack it, then choose the folder.</source>
        <translation>Ce fichier ZIP contient d’autres fichiers ZIP. Décompressez-le, puis choisissez le dossier.</translation>
    </message>
    <message>
        <source>This file only lists the parts of an export. Download the parts it names, then choose the folder they are in.</source>
        <translation>Ce fichier ne fait que lister les parties d’un export. Téléchargez les parties qu’il mentionne, puis choisissez le dossier où elles se trouvent.</translation>
    </message>
    <message>
        <source>This ZIP file is encrypted. Exports are not: unpack it with its password, then choose the folder.</source>
        <translation>Ce fichier ZIP est chiffré. Les exports ne le sont pas&#xa0;: décompressez-le avec son mot de passe, puis choisissez le dossier.</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>memories</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>account and log-ins</source>
        <translation>compte et connexions</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>artefacts</translation>
    </message>
    <message>
        <source>design chats</source>
        <translation>conversations de design</translation>
    </message>
    <message>
        <source>There is nothing in this file. Download or copy it again, then choose it.</source>
        <translation>Ce fichier ne contient rien. Téléchargez-le ou copiez-le à nouveau, puis choisissez-le.</translation>
    </message>
    <message>
        <source>This is neither an export of chats nor a log of coding sessions. Choose the ZIP file as you downloaded it, or a log that ends in .jsonl.</source>
        <translation>Ce n’est ni un export de conversations, ni un journal de sessions de programmation. Choisissez le fichier ZIP tel que vous l’avez téléchargé, ou un journal qui se termine par .jsonl.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened or read. Look whether you may read it and whether its disk is still connected, then read it again.</source>
        <translation>Ce fichier ne peut pas être ouvert ou lu. Vérifiez que vous avez le droit de le lire et que son disque est toujours connecté, puis relisez-le.</translation>
    </message>
    <message>
        <source>There is no such file or folder. It may have been moved or renamed: choose it where it is now.</source>
        <translation>Il n’existe pas de fichier ou de dossier de ce nom. Il a peut-être été déplacé ou renommé&#xa0;: choisissez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>A file of credentials is never opened. It holds no chats, so nothing is missing.</source>
        <translation>Un fichier d’identifiants n’est jamais ouvert. Il ne contient pas de conversations, rien ne manque donc.</translation>
    </message>
    <message>
        <source>There are chats with ChatGPT in it, another company&apos;s service. This program knows nothing about its terms. Choose an export of Claude.</source>
        <translation>Il s’y trouve des conversations avec ChatGPT, le service d’une autre entreprise. Ce programme ne sait rien de ses conditions. Choisissez un export de Claude.</translation>
    </message>
    <message>
        <source>This ZIP file is damaged or not made like an export. Download it again, then choose it. In detail: %1</source>
        <translation>Ce fichier ZIP est endommagé ou n’est pas fait comme un export. Téléchargez-le à nouveau, puis choisissez-le. En détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>No log names its account: sessions are judged by the account of your case. Not in this data, whatever happened: thumbs and other ratings of chats, flags of safety systems, chats deleted before an export was made, and incognito chats. That is not the same as none. Of feedback, only the commands /feedback and /bug are seen, in sessions of Claude Code, and counted.</source>
        <translation>Aucun journal ne nomme son compte&#xa0;: les sessions sont évaluées selon le compte de votre cas. Ne figurent pas dans ces données, quoi qu’il se soit passé&#xa0;: les pouces et autres évaluations de conversations, les signalements des systèmes de sécurité, les conversations supprimées avant qu’un export soit fait, et les conversations incognito. Cela ne veut pas dire qu’il n’y en a pas. En matière d’avis, seules les commandes /feedback et /bug sont visibles, dans les sessions de Claude Code, et sont prises en compte.</translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n accounts, and a case is about one. All are judged by it, and what they show of its use is not taken as shown until you choose whose chats you mean.</source>
        <translation>
            <numerusform>Les exports contiennent des chats de %n compte, et un cas porte sur un seul. Tous sont jugés d’après lui, et ce qu’ils montrent de son utilisation n’est pas retenu tant que vous n’avez pas choisi de qui sont les chats.</numerusform>
            <numerusform>Les exports contiennent des chats de %n comptes, et un cas porte sur un seul. Tous sont jugés d’après lui, et ce qu’ils montrent de son utilisation n’est pas retenu tant que vous n’avez pas choisi de qui sont les chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n account(s). Only those of %1 are shown and judged.</source>
        <translation>
            <numerusform>Les exports contiennent des chats de %n compte. Seuls ceux de %1 sont affichés et jugés.</numerusform>
            <numerusform>Les exports contiennent des chats de %n comptes. Seuls ceux de %1 sont affichés et jugés.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chats is of the account that you chose.</source>
        <translation>Aucun des chats n’appartient au compte que vous avez choisi.</translation>
    </message>
    <message>
        <source>Out of future runs</source>
        <comment>training, of a chat</comment>
        <translation>Hors des futurs entraînements</translation>
    </message>
    <message>
        <source>This folder can&apos;t be opened, so nothing in it was read. Look whether you may read it, then read it again.</source>
        <translation>Ce dossier ne peut pas être ouvert ; rien n’y a été lu. Vérifiez que vous avez le droit de le lire, puis relisez-le.</translation>
    </message>
    <message>
        <source>This is a link, and what it leads to was not read. If it may hold chats, choose it there.</source>
        <translation>Ceci est un lien, et ce vers quoi il mène n’a pas été lu. S’il peut contenir des conversations, choisissez-le à cet endroit.</translation>
    </message>
    <message>
        <source>This folder lies too deep in others, and nothing in it was read. If it may hold chats, choose it itself.</source>
        <translation>Ce dossier est imbriqué trop profondément, et rien n’y a été lu. S’il peut contenir des conversations, choisissez-le directement.</translation>
    </message>
    <message>
        <source>There are too many files here to look at all; some were not read. Choose the folders in it that hold chats.</source>
        <translation>Il y a trop de fichiers ici pour tous les examiner ; certains n’ont pas été lus. Choisissez les dossiers qui contiennent des conversations.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>An exact day</source>
        <translation>Un jour exact</translation>
    </message>
    <message>
        <source>I know the date.</source>
        <translation>Je connais la date.</translation>
    </message>
    <message>
        <source>A month or a year</source>
        <translation>Un mois ou une année</translation>
    </message>
    <message>
        <source>I know roughly when.</source>
        <translation>Je sais à peu près quand.</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>I know that it was not before or not after some day.</source>
        <translation>Je sais que ce n’était pas avant, ou pas après, un certain jour.</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Choisissez l’une des réponses. «&#x202f;Je ne sais pas&#x202f;» est une réponse à part entière.</translation>
    </message>
</context>
<context>
    <name>DayBanner</name>
    <message>
        <source>The day to show</source>
        <translation>Le jour à afficher</translation>
    </message>
    <message>
        <source>Back to toda&amp;y</source>
        <translation>Revenir à au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>&amp;Keep this day in the case</source>
        <translation>&amp;Garder ce jour dans le cas</translation>
    </message>
    <message>
        <source>The day of this answer</source>
        <translation>Le jour de cette réponse</translation>
    </message>
    <message>
        <source>Show this &amp;day</source>
        <translation>Afficher ce jo&amp;ur</translation>
    </message>
    <message>
        <source>Shows the case on the day in the field, by the rules of that day.</source>
        <translation>Affiche le cas pour le jour indiqué dans le champ, selon les règles de ce jour-là.</translation>
    </message>
    <message>
        <source>Shows the answer of today again.</source>
        <translation>Affiche de nouveau la réponse d’aujourd’hui.</translation>
    </message>
    <message>
        <source>From now on the case is judged on this day. Undo takes it back.</source>
        <translation>À partir de maintenant, le cas est évalué pour ce jour. «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>The day of this answer: today, unless the case has a day of its own.</source>
        <translation>Le jour de cette réponse : aujourd’hui, sauf si le cas a son propre jour.</translation>
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
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For whoever helps you, and therefore in English. It does not name you, this computer, your files or your chats, and it goes nowhere unless you pass it on. Read it before you do.</source>
        <translation>Pour la personne qui vous aide, et donc en anglais. Ce texte ne nomme ni vous, ni cet ordinateur, ni vos fichiers, ni vos conversations, et il ne va nulle part si vous ne le transmettez pas. Lisez-le avant.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>the answer to “%1”</source>
        <comment>what is undone</comment>
        <translation>la réponse à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the name on the report</source>
        <comment>what is undone</comment>
        <translation>le nom sur le rapport</translation>
    </message>
    <message>
        <source>the day of the case</source>
        <comment>what is undone</comment>
        <translation>le jour du cas</translation>
    </message>
    <message>
        <source>adding the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>l’ajout de la conversation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the change of the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>la modification de la conversation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>removing the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>la suppression de la conversation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>taking over “What if”</source>
        <comment>what is undone</comment>
        <translation>les changements de «&#x202f;Et si&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>What the data shows</source>
        <translation>Ce que montrent les données</translation>
    </message>
    <message>
        <source>What the data shows about the account is said when everything has been read.</source>
        <translation>Ce que les données montrent du compte sera indiqué quand tout aura été lu.</translation>
    </message>
    <message>
        <source>This is what the data shows about the account. Where it answers a question of your case, you can take it as your answer; nothing is taken by itself, and Undo takes it back.</source>
        <translation>Voici ce que les données montrent du compte. Là où cela répond à une question de votre cas, vous pouvez le retenir comme réponse&#x202f;; rien n’est retenu d’office, et «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Your answers and these chats can&apos;t both be true. %1</source>
        <translation>Vos réponses et ces conversations sont incompatibles. %1</translation>
    </message>
    <message>
        <source>What no data shows</source>
        <translation>Ce qu’aucune donnée ne montre</translation>
    </message>
    <message>
        <source>✓ Your case says so already.</source>
        <translation>✓ Votre cas l’indique déjà.</translation>
    </message>
    <message>
        <source>Your case says something else.</source>
        <translation>Votre cas indique autre chose.</translation>
    </message>
    <message>
        <source>Take as my answer: %1</source>
        <translation>Retenir comme réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answers the question “%1”.</source>
        <translation>Répond à la question «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>Voir la question</translation>
    </message>
    <message>
        <source>See the question: %1</source>
        <translation>Voir la question&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExactDayEdit</name>
    <message>
        <source>Day, to type or to choose in the calendar:</source>
        <translation>Jour, à saisir ou à choisir dans le calendrier&#xa0;:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day counts once you have changed it or pressed Enter on it.</source>
        <translation>Le jour compte une fois que vous l’avez modifié ou que vous avez appuyé sur Entrée dans le champ.</translation>
    </message>
    <message>
        <source>Marked: %1. %2</source>
        <translation>Jour marqué&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Choose the day, or press Enter in the field if the day shown is right. A month, or “I don&apos;t know”, is a full answer too.</source>
        <translation>Choisissez le jour, ou appuyez sur Entrée dans le champ si le jour affiché est le bon. Un mois ou «&#x202f;Je ne sais pas&#x202f;» est aussi une réponse à part entière.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in titles</source>
        <translation>Rechercher dans les titres</translation>
    </message>
    <message>
        <source>Kind of chat</source>
        <translation>Type de conversation</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Year with a message</source>
        <translation>Année avec un message</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Any training</source>
        <translation>Entraînement&#xa0;: tout</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>By training</source>
        <translation>Par entraînement</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sans projet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chat(s)</source>
        <translation>
            <numerusform>%1 sur %Ln conversation</numerusform>
            <numerusform>%1 sur %Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter back, Escape closes.</source>
        <translation>Entrée va à l’occurrence suivante, Maj et Entrée à la précédente, Échap ferme.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Maj+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place 3 of 12</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place 3 of 12, and its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FirstAidPage</name>
    <message>
        <source>Where do you stand? The steps below follow your choice. Nothing is saved.</source>
        <translation>Où en êtes-vous&#x202f;? Les étapes ci-dessous dépendent de votre choix. Rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shown. Press to fold away.</source>
        <translation>Affiché. Appuyez pour replier.</translation>
    </message>
    <message>
        <source>Folded away. Press to show.</source>
        <translation>Replié. Appuyez pour afficher.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>By your answers</source>
        <translation>D’après vos réponses</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source> – or – </source>
        <comment>between answers that are still possible</comment>
        <translation> – ou – </translation>
    </message>
    <message>
        <source>New chats and training</source>
        <translation>Nouvelles conversations et entraînement</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Durée de conservation des nouvelles conversations</translation>
    </message>
    <message>
        <source>First: %1</source>
        <comment>the first thing to do</comment>
        <translation>D’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>It takes: %1. %2</source>
        <translation>À prévoir&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Show the s&amp;teps</source>
        <translation>Voir les é&amp;tapes</translation>
    </message>
    <message>
        <source>Goes to the steps of: %1</source>
        <translation>Va aux étapes de&#xa0;: %1</translation>
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
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv or .json, so that it is clear what to write.</source>
        <translation>Choisissez un nom qui se termine par .csv ou .json, pour que le format à écrire soit clair.</translation>
    </message>
</context>
<context>
    <name>LocalWords</name>
    <message>
        <source>%1: a file of settings can&apos;t be read, and until that is mended Claude Code deletes nothing there.</source>
        <translation>%1&#xa0;: un fichier de réglages ne peut pas être lu, et tant que cela n’est pas corrigé, Claude Code n’y supprime rien.</translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change, as your settings say.</source>
        <translation>
            <numerusform>%1&#xa0;: une transcription est supprimée %n jour après sa dernière modification, comme l’indiquent vos réglages.</numerusform>
            <numerusform>%1&#xa0;: une transcription est supprimée %n jours après sa dernière modification, comme l’indiquent vos réglages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change. Nothing is set; this is what Claude Code does by itself.</source>
        <translation>
            <numerusform>%1&#xa0;: une transcription est supprimée %n jour après sa dernière modification. Rien n’est réglé&#x202f;; c’est ce que Claude Code fait de lui-même.</numerusform>
            <numerusform>%1&#xa0;: une transcription est supprimée %n jours après sa dernière modification. Rien n’est réglé&#x202f;; c’est ce que Claude Code fait de lui-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) you typed, from %1 to %2, stand in history.jsonl. No clean-up deletes them.</source>
        <translation>
            <numerusform>%Ln prompt que vous avez saisi, du %1 au %2, figure dans history.jsonl. Aucun nettoyage ne le supprime.</numerusform>
            <numerusform>%Ln prompts que vous avez saisis, du %1 au %2, figurent dans history.jsonl. Aucun nettoyage ne les supprime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of memory stay until you delete them.</source>
        <translation>
            <numerusform>%Ln fichier de mémoire reste jusqu’à ce que vous le supprimiez.</numerusform>
            <numerusform>%Ln fichiers de mémoire restent jusqu’à ce que vous les supprimiez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted when Claude Code starts the next time.</source>
        <translation>
            <numerusform>%Ln transcription peut être supprimée au prochain démarrage de Claude Code.</numerusform>
            <numerusform>%Ln transcriptions peuvent être supprimées au prochain démarrage de Claude Code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted within the next seven days.</source>
        <translation>
            <numerusform>%Ln transcription peut être supprimée dans les sept prochains jours.</numerusform>
            <numerusform>%Ln transcriptions peuvent être supprimées dans les sept prochains jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted later, the last ones from %1 on.</source>
        <translation>
            <numerusform>%Ln transcription peut être supprimée plus tard, à partir du %1.</numerusform>
            <numerusform>%Ln transcriptions peuvent être supprimées plus tard, les dernières à partir du %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) are not deleted by any clean-up.</source>
        <translation>
            <numerusform>%Ln transcription n’est supprimée par aucun nettoyage.</numerusform>
            <numerusform>%Ln transcriptions ne sont supprimées par aucun nettoyage.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep transcripts longer or for less time, set “cleanupPeriodDays” in settings.json of that folder to a number of days.</source>
        <translation>Pour garder les transcriptions plus ou moins longtemps, réglez «&#x202f;cleanupPeriodDays&#x202f;» sur un nombre de jours dans le fichier settings.json de ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Its transcript on this computer: %n file(s), %1.</source>
        <translation>
            <numerusform>Sa transcription sur cet ordinateur&#xa0;: %n fichier, %1.</numerusform>
            <numerusform>Sa transcription sur cet ordinateur&#xa0;: %n fichiers, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the Desktop app, whose sessions no clean-up takes.</source>
        <translation>Elle appartient à l’application Desktop, dont aucun nettoyage ne supprime les sessions.</translation>
    </message>
    <message>
        <source>Claude Code deletes nothing while its settings can&apos;t be read.</source>
        <translation>Claude Code ne supprime rien tant que ses réglages ne peuvent pas être lus.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it the next time it starts: it was last changed more than %n day(s) ago.</source>
        <translation>
            <numerusform>Claude Code peut la supprimer à son prochain démarrage&#xa0;: sa dernière modification remonte à plus de %n jour.</numerusform>
            <numerusform>Claude Code peut la supprimer à son prochain démarrage&#xa0;: sa dernière modification remonte à plus de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it in %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Claude Code peut la supprimer dans %n jour, à partir du %1.</numerusform>
            <numerusform>Claude Code peut la supprimer dans %n jours, à partir du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 What you typed stays in history.jsonl.</source>
        <translation>%1 %2 Ce que vous avez saisi reste dans history.jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sets %n day(s). By what people report, that holds for the transcripts of all projects once a session is started there.</source>
        <translation>
            <numerusform>%1 fixe %n jour. D’après ce que des utilisateurs rapportent, cela vaut pour les transcriptions de tous les projets dès qu’une session y est lancée.</numerusform>
            <numerusform>%1 fixe %n jours. D’après ce que des utilisateurs rapportent, cela vaut pour les transcriptions de tous les projets dès qu’une session y est lancée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at: settings in the folders of your projects (.claude/settings.json, .claude/settings.local.json) and options a session is started with. They come before your own settings, and may have transcripts of all projects deleted earlier.</source>
        <translation>Non consultés : les réglages dans les dossiers de vos projets (.claude/settings.json, .claude/settings.local.json) et les options avec lesquelles une session est lancée. Ils priment sur vos propres réglages et peuvent faire supprimer plus tôt les transcriptions de tous les projets.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Back to the first page</source>
        <translation>&amp;Retour à la première page</translation>
    </message>
    <message>
        <source>&amp;Back to the answer</source>
        <translation>&amp;Retour à la réponse</translation>
    </message>
    <message>
        <source>Check one chat…</source>
        <translation>Vérifier une conversation…</translation>
    </message>
    <message>
        <source>Adds chats by hand and judges each beside the general answer.</source>
        <translation>Ajoute des conversations à la main et évalue chacune en regard de la réponse générale.</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Shows what would be different; nothing is saved until you ask for it.</source>
        <translation>Montre ce qui serait différent&#x202f;; rien n’est enregistré tant que vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>Answer on another day…</source>
        <translation>Réponse pour un autre jour…</translation>
    </message>
    <message>
        <source>Shows the same case on a past day, by the rules of that day.</source>
        <translation>Montre le même cas pour un jour passé, selon les règles de ce jour-là.</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Premiers secours</translation>
    </message>
    <message>
        <source>Shows what to do first, in order.</source>
        <translation>Montre quoi faire d’abord, dans l’ordre.</translation>
    </message>
    <message>
        <source>On %1 this account did not exist yet.</source>
        <translation>Le %1, ce compte n’existait pas encore.</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before %1 or after it. Choose a day that is surely before or after it, or name its day first.</source>
        <translation>Un changement de position de l’interrupteur que vous avez indiqué peut avoir eu lieu avant ou après le %1. Choisissez un jour qui soit sûrement avant ou après ce changement, ou précisez d’abord la date du changement.</translation>
    </message>
    <message>
        <source>%1 Below stands the answer of %2.</source>
        <translation>%1 Vous voyez ci-dessous la réponse pour le %2.</translation>
    </message>
    <message>
        <source>This case is judged on a day of its own: %1.</source>
        <translation>Ce cas est évalué pour un jour fixé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a past day to see what held then, by the rules of that day.</source>
        <translation>Choisissez un jour passé pour voir ce qui valait alors, selon les règles de ce jour-là.</translation>
    </message>
    <message>
        <source>The case can&apos;t be kept on %1, because some of its answers lie later. Save or print the report of that day instead.

%2</source>
        <translation>Le cas ne peut pas être fixé au %1, car certaines de ses réponses sont postérieures. Enregistrez ou imprimez plutôt le rapport de ce jour-là.

%2</translation>
    </message>
    <message>
        <source>Save reminders for a calendar</source>
        <translation>Enregistrer des rappels pour un calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.%1)</source>
        <translation>Calendrier (*.%1)</translation>
    </message>
    <message>
        <source>Calendars read files that end in .%1. Choose such a name.</source>
        <translation>Les calendriers lisent les fichiers dont le nom se termine par .%1. Choisissez un tel nom.</translation>
    </message>
    <message>
        <source>Saved cases (*.%1)</source>
        <translation>Cas enregistrés (*.%1)</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Ouvrir un cas enregistré</translation>
    </message>
    <message>
        <source>The answers of this case are not saved. Save them?</source>
        <translation>Les réponses de ce cas ne sont pas enregistrées. Les enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>my account</source>
        <translation>mon compte</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Enregistrer le cas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report can&apos;t be printed on “%1”. Check the printer, or save the report as PDF and print that.</source>
        <translation>Le rapport ne peut pas être imprimé sur «&#x202f;%1&#x202f;». Vérifiez l’imprimante, ou enregistrez le rapport en PDF et imprimez ce fichier.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
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
        <translation>À propos de %1</translation>
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
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Remember &amp;nothing</source>
        <translation>&amp;Ne rien mémoriser</translation>
    </message>
    <message>
        <source>No files opened last, no folder, no place of the window. Only this wish is stored.</source>
        <translation>Ni fichiers récents, ni dossier, ni position de la fenêtre. Seul ce choix est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>À &amp;propos de ce programme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nouveau cas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>&amp;Enregistrer le cas</translation>
    </message>
    <message>
        <source>Save case &amp;as…</source>
        <translation>Enregistrer le cas &amp;sous…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le r&amp;apport…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save re&amp;minders…</source>
        <translation>Enregistrer des ra&amp;ppels…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>All &amp;plans at a glance</source>
        <translation>Tous les &amp;forfaits d’un coup d’œil</translation>
    </message>
    <message>
        <source>Answer on another &amp;day…</source>
        <translation>Réponse pour un autre &amp;jour…</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>&amp;Et si…</translation>
    </message>
    <message>
        <source>&amp;Check one chat…</source>
        <translation>&amp;Vérifier une conversation…</translation>
    </message>
    <message>
        <source>&amp;First aid</source>
        <translation>&amp;Premiers secours</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Your own chats…</source>
        <translation>Vos propres conversations…</translation>
    </message>
    <message>
        <source>Reads your export or the logs on this computer and judges each chat.</source>
        <translation>Lit votre export ou les journaux sur cet ordinateur et évalue chaque conversation.</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>Rec&amp;hercher sur cette page…</translation>
    </message>
    <message>
        <source>&amp;Your data</source>
        <translation>Vos &amp;données</translation>
    </message>
    <message>
        <source>This wish can&apos;t be stored in “%1”; what is stored there stays. Look whether the disk is full or may not be written to, then choose it again.</source>
        <translation>Ce souhait ne peut pas être enregistré dans « %1 » ; ce qui s&apos;y trouve y reste. Vérifiez si le disque est plein ou protégé en écriture, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Enregistrer le r&amp;apport…</translation>
    </message>
    <message>
        <source>The reminders are being written…</source>
        <translation>Les rappels sont en cours d’écriture…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The case is being opened…</source>
        <translation>Le cas est en cours d’ouverture…</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Le rapport est en cours d’écriture…</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Les pages sont en cours de composition…</translation>
    </message>
    <message>
        <source>The answer is being worked out…</source>
        <translation>La réponse est en cours d’élaboration…</translation>
    </message>
    <message>
        <source>No browser on this computer took the address, so nothing was opened:

%1

Copy it and open it where you can.</source>
        <translation>Aucun navigateur de cet ordinateur n’a accepté l’adresse, rien n’a donc été ouvert&#xa0;:

%1

Copiez-la et ouvrez-la là où vous le pouvez.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>A past day is shown: %1, with the rules of that day and without what happened later. The plan and agreements are taken to have been the same. What to do stands below as it was that day; for what to do now, go back to today. Nothing of this is saved.</source>
        <translation>Un jour passé est affiché : %1, avec les règles de ce jour et sans ce qui s’est passé ensuite. L’offre et les accords sont supposés identiques. Ce qu’il y a à faire figure ci-dessous tel qu’il était ce jour-là ; pour ce qu’il faut faire maintenant, revenez à aujourd’hui. Rien de cela n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Chats by the month of their last message</source>
        <translation>Conversations selon le mois de leur dernier message</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s); the arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n barre&#x202f;; les touches fléchées permettent de passer de l’une à l’autre.</numerusform>
            <numerusform>%n barres&#x202f;; les touches fléchées permettent de passer de l’une à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>standing, number of chats</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no chat.</source>
        <translation>%1&#xa0;: aucune conversation.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <comment>month, number of chats, standings</comment>
        <translation>%1&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sum</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) in the tallest bar</source>
        <translation>
            <numerusform>%Ln conversation dans la barre la plus haute</numerusform>
            <numerusform>%Ln conversations dans la barre la plus haute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthEdit</name>
    <message>
        <source>Some month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>Choisissez l’année</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>Mo&amp;is&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>A&amp;nnée&#xa0;:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Choose the year, and the month if you know it. “I don&apos;t know” is a full answer too.</source>
        <translation>Choisissez l’année, et le mois si vous le connaissez. «&#x202f;Je ne sais pas&#x202f;» est aussi une réponse à part entière.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>After a number of days</source>
        <translation>Après un certain nombre de jours</translation>
    </message>
    <message>
        <source>A period is set, and I know how long it is.</source>
        <translation>Une durée est fixée, et je la connais.</translation>
    </message>
    <message>
        <source>No period is set</source>
        <translation>Aucune durée n’est fixée</translation>
    </message>
    <message>
        <source>Chats stay until somebody deletes them.</source>
        <translation>Les conversations restent jusqu’à ce que quelqu’un les supprime.</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Jours&#xa0;:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Saisissez le nombre</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Choisissez l’une des réponses. «&#x202f;Je ne sais pas&#x202f;» est une réponse à part entière.</translation>
    </message>
    <message>
        <source>Type the number of days, %1 or more. “I don&apos;t know” is a full answer too.</source>
        <translation>Saisissez le nombre de jours, %1 ou plus. «&#x202f;Je ne sais pas&#x202f;» est aussi une réponse à part entière.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The account that is signed in to Claude Code on this computer is of this kind: %1.</source>
        <translation>Le compte connecté à Claude Code sur cet ordinateur est de ce type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That account was created on %1, as Claude Code notes.</source>
        <translation>Ce compte a été créé le %1, d’après ce que note Claude Code.</translation>
    </message>
    <message>
        <source>The first message in this data is of %1, the last one of %2.</source>
        <translation>Le premier message de ces données date du %1, le dernier du %2.</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <comment>a day</comment>
        <translation>Le %1 ou avant</translation>
    </message>
    <message>
        <source>No use from %1 on is in this data.</source>
        <translation>Aucune utilisation à partir du %1 ne figure dans ces données.</translation>
    </message>
    <message>
        <source>It was used on %1: by then the account had accepted the new terms.</source>
        <translation>Il a été utilisé le %1&#xa0;: à cette date, les nouvelles conditions avaient donc été acceptées pour ce compte.</translation>
    </message>
    <message>
        <source>Yes, it was used</source>
        <translation>Oui, il a été utilisé</translation>
    </message>
    <message>
        <source>Claude Code last saw the training switch at On.</source>
        <translation>La dernière fois que Claude Code a vu l’interrupteur d’entraînement, il était sur «&#x202f;On&#x202f;».</translation>
    </message>
    <message>
        <source>Claude Code last saw the training switch at Off.</source>
        <translation>La dernière fois que Claude Code a vu l’interrupteur d’entraînement, il était sur «&#x202f;Off&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 That was on %2, %n day(s) ago; it may have been moved since.</source>
        <translation>
            <numerusform>%1 C’était le %2, il y a %n jour&#x202f;; il a pu être actionné depuis.</numerusform>
            <numerusform>%1 C’était le %2, il y a %n jours&#x202f;; il a pu être actionné depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If you never moved it, it stood so when you accepted as well.</source>
        <translation>%1 Si vous ne l’avez jamais actionné, il était aussi dans cette position quand vous avez accepté.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>A key for the API is stored on this computer; it was not looked at. Sessions may have run on it, under other terms.</source>
        <translation>Une clé pour l’API est stockée sur cet ordinateur&#x202f;; elle n’a pas été examinée. Des sessions ont pu l’utiliser, sous d’autres conditions.</translation>
    </message>
    <message>
        <source>The settings send sessions to a cloud. Messages that a cloud answered are judged by its terms.</source>
        <translation>Les réglages envoient les sessions à un cloud. Les messages auxquels un cloud a répondu sont évalués selon les conditions de celui-ci.</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of your chats</source>
        <translation>Vue d’ensemble de vos conversations</translation>
    </message>
    <message>
        <source>&amp;Put a summary and the ten chats that matter most into the report</source>
        <translation>&amp;Mettre dans le rapport un résumé et les dix conversations qui comptent le plus</translation>
    </message>
    <message>
        <source>Leads to the questions that decide.</source>
        <translation>Mène aux questions déterminantes.</translation>
    </message>
    <message>
        <source>By month of the last message</source>
        <translation>Selon le mois du dernier message</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Judged by the answers of your case, on %1. Each answer you add or change is followed at once.</source>
        <translation>Évaluation selon les réponses de votre cas, pour le %1. Chaque réponse que vous ajoutez ou modifiez est aussitôt prise en compte.</translation>
    </message>
    <message>
        <source>What holds for each chat is being worked out.</source>
        <translation>Ce qui vaut pour chaque conversation est en cours d’évaluation.</translation>
    </message>
    <message>
        <source>The answers of your case and these chats can&apos;t both be true, so nothing can be said. Look at “What the data shows”, or change your answers.</source>
        <translation>Les réponses de votre cas et ces conversations sont incompatibles&#x202f;; rien ne peut donc être dit. Consultez «&#x202f;Ce que montrent les données&#x202f;», ou modifiez vos réponses.</translation>
    </message>
    <message>
        <source>What holds for each chat is said when everything has been read.</source>
        <translation>Ce qui vaut pour chaque conversation sera indiqué quand tout aura été lu.</translation>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the chats: %1</source>
        <translation>Afficher les conversations&#xa0;: %1</translation>
    </message>
    <message>
        <source>A&amp;nswer what decides</source>
        <translation>Ré&amp;pondre à ce qui est déterminant</translation>
    </message>
    <message>
        <source>Cha&amp;nge my answers</source>
        <translation>&amp;Modifier mes réponses</translation>
    </message>
    <message>
        <source>Leads to the questions of your case.</source>
        <translation>Mène aux questions de votre cas.</translation>
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
    <message>
        <source>%1 on %2</source>
        <comment>messages, day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>messages, days</comment>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>Its longest copy should exist until %1 at the latest.</source>
        <translation>La copie qui reste le plus longtemps devrait exister jusqu’au %1 au plus tard.</translation>
    </message>
    <message>
        <source>There is no fixed date for its longest copy.</source>
        <translation>Il n’y a pas de date fixe pour la copie qui reste le plus longtemps.</translation>
    </message>
    <message>
        <source>No published rule names a copy of it.</source>
        <translation>Aucune règle publiée ne mentionne de copie.</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4 %5</source>
        <comment>kind, messages and days, standing, what it means, until when</comment>
        <translation>%1, %2. %3&#xa0;: %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were read on this computer and judged by the answers of this case.</source>
        <translation>
            <numerusform>%Ln conversation a été lue sur cet ordinateur et évaluée selon les réponses de ce cas.</numerusform>
            <numerusform>%Ln conversations ont été lues sur cet ordinateur et évaluées selon les réponses de ce cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so there may be more.</source>
        <translation>%1 La lecture a été arrêtée&#xa0;: il peut donc y en avoir d’autres.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>standing, number of chats, what it means</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Not in this data, whatever happened: feedback on chats, flags of safety systems, chats deleted before, and the account a session ran under.</source>
        <translation>Ne figurent pas dans ces données, quoi qu’il se soit passé&#xa0;: les avis sur les conversations, les signalements des systèmes de sécurité, les conversations supprimées auparavant, et le compte utilisé pour une session.</translation>
    </message>
</context>
<context>
    <name>PartCopy</name>
    <message>
        <source>&amp;Copy the selected words</source>
        <translation>&amp;Copier les mots sélectionnés</translation>
    </message>
    <message>
        <source>Copy “%1” as &amp;text</source>
        <translation>Copier «&#x202f;%1&#x202f;» sous forme de &amp;texte</translation>
    </message>
    <message>
        <source>Copy the whole &amp;page as text</source>
        <translation>Copier toute la &amp;page sous forme de texte</translation>
    </message>
</context>
<context>
    <name>PlansTable</name>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Training with new chats</source>
        <translation>Entraînement avec les nouvelles conversations</translation>
    </message>
    <message>
        <source>Keeping of new chats</source>
        <translation>Conservation des nouvelles conversations</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Go to “%1”</source>
        <translation>Aller à «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Part déjà lue</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Stops reading. What was read by then stays.</source>
        <translation>Arrête la lecture. Ce qui a été lu jusque-là reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) so far</source>
        <translation>
            <numerusform>%Ln conversation jusqu’ici</numerusform>
            <numerusform>%Ln conversations jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read, %3</source>
        <comment>bytes, bytes, chats</comment>
        <translation>%1 sur %2 lus, %3</translation>
    </message>
    <message>
        <source>%1; %2 a second, %3</source>
        <comment>what was read, speed, time</comment>
        <translation>%1&#x202f;; %2 par seconde, %3</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Why we ask: %1</source>
        <translation>Pourquoi nous posons la question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Comment le savoir</translation>
    </message>
    <message>
        <source>How to find out – %1</source>
        <translation>Comment le savoir – %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>No&amp;t before</source>
        <translation>Pas a&amp;vant le</translation>
    </message>
    <message>
        <source>First possible day</source>
        <translation>Premier jour possible</translation>
    </message>
    <message>
        <source>N&amp;ot after</source>
        <translation>Pas ap&amp;rès le</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Dernier jour possible</translation>
    </message>
    <message>
        <source>The first possible day lies after the last one. Correct one of the two.</source>
        <translation>Le premier jour possible est postérieur au dernier. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Tick at least one of the two days and choose it.</source>
        <translation>Cochez au moins l’un des deux jours et choisissez-le.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The answer in a sentence</source>
        <translation>La réponse en une phrase</translation>
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
        <translation>&amp;Nom à faire figurer sur le rapport, si vous le souhaitez&#xa0;:</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Nom sur le rapport</translation>
    </message>
    <message>
        <source>Chats, one by one</source>
        <translation>Les conversations, une par une</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Répondre à cette question</translation>
    </message>
    <message>
        <source>Answer the question: %1</source>
        <translation>Répondre à la question&#xa0;: %1</translation>
    </message>
    <message>
        <source>New chats and training</source>
        <translation>Nouvelles conversations et entraînement</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Durée de conservation des nouvelles conversations</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Que faire d’abord</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Change answers</source>
        <translation>&amp;Modifier les réponses</translation>
    </message>
    <message>
        <source>Goes back to the questions. Every answer stays.</source>
        <translation>Revient aux questions. Toutes les réponses sont gardées.</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>En&amp;registrer le cas</translation>
    </message>
    <message>
        <source>Saves the answers, to be opened again later.</source>
        <translation>Enregistre les réponses, pour les rouvrir plus tard.</translation>
    </message>
    <message>
        <source>Saves the report as PDF, HTML, text or JSON.</source>
        <translation>Enregistre le rapport au format PDF, HTML, texte ou JSON.</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>Shows the pages before they are printed.</source>
        <translation>Montre les pages avant l’impression.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Prints the report.</source>
        <translation>Imprime le rapport.</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le rapp&amp;ort…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>Choisir un autre &amp;emplacement…</translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message numerus="yes">
        <source>%Ln chat(s) found in it.</source>
        <translation>
            <numerusform>%Ln conversation trouvée.</numerusform>
            <numerusform>%Ln conversations trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) came again and count once.</source>
        <translation>
            <numerusform>%Ln conversation est apparue de nouveau et ne compte qu’une fois.</numerusform>
            <numerusform>%Ln conversations sont apparues de nouveau et ne comptent qu’une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) hold nothing but copies of others.</source>
        <translation>
            <numerusform>%Ln session ne contient que des copies d’autres sessions.</numerusform>
            <numerusform>%Ln sessions ne contiennent que des copies d’autres sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) without a message that has a day were left out.</source>
        <translation>
            <numerusform>%Ln conversation sans message daté a été laissée de côté.</numerusform>
            <numerusform>%Ln conversations sans message daté ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read, %1 bytes in all: %2 read, %3 blank, %4 skipped.</source>
        <translation>
            <numerusform>%Ln fichier lu, %1 octets en tout&#xa0;: %2 lus, %3 blancs, %4 ignorés.</numerusform>
            <numerusform>%Ln fichiers lus, %1 octets en tout&#xa0;: %2 lus, %3 blancs, %4 ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) hold no chats and were left alone.</source>
        <translation>
            <numerusform>%1 %Ln fichier ne contient pas de conversations et a été laissé de côté.</numerusform>
            <numerusform>%1 %Ln fichiers ne contiennent pas de conversations et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>What was read is listed when reading is done.</source>
        <translation>Ce qui a été lu sera listé une fois la lecture terminée.</translation>
    </message>
    <message>
        <source>Every byte is accounted for: read, blank, or skipped with the reason and the place.</source>
        <translation>Il est rendu compte de chaque octet&#xa0;: lu, blanc, ou ignoré avec la raison et l’emplacement.</translation>
    </message>
    <message>
        <source>While it was read, the system kept the reading parts of this program from writing any file, from reading elsewhere and from reaching a network.</source>
        <translation>Pendant la lecture, le système a empêché les parties du programme qui lisent d’écrire un fichier, de lire ailleurs et d’atteindre un réseau.</translation>
    </message>
    <message>
        <source>Reading was stopped: this covers what was read by then.</source>
        <translation>La lecture a été arrêtée&#xa0;: ceci porte sur ce qui a été lu jusque-là.</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Parties manquantes</translation>
    </message>
    <message>
        <source>The list of the export&apos;s parts also names: %1. Nothing of that is here; it is missing, not empty.</source>
        <translation>La liste des parties de l’export mentionne aussi&#xa0;: %1. Rien de cela ne se trouve ici&#x202f;; c’est manquant, et non vide.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in this data</source>
        <translation>Ne figure pas dans ces données</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
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
        <translation>C’est un %1. %2 %3</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>what was found, how often</comment>
        <translation>• %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Skipped %1 bytes at byte %2: %3.</source>
        <translation>Octets ignorés à l’octet %2&#xa0;: %1 (%3).</translation>
    </message>
    <message>
        <source>Skipped %1 bytes at byte %2 of %3: %4.</source>
        <translation>Octets ignorés à l’octet %2 de %3&#xa0;: %1 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) of other accounts were left out.</source>
        <translation>
            <numerusform>%Ln chat d’un autre compte a été laissé de côté.</numerusform>
            <numerusform>%Ln chats d’autres comptes ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read everything aga&amp;in</source>
        <translation>Tout rel&amp;ire</translation>
    </message>
    <message>
        <source>Reads all files and folders once more, for when what is named here has been mended.</source>
        <translation>Relit tous les fichiers et dossiers, une fois réparé ce qui est indiqué ici.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Drop your export or a folder here</source>
        <translation>Déposez ici votre export ou un dossier</translation>
    </message>
    <message>
        <source>The ZIP file as you downloaded it is fine, and so are several, a folder of them, or a log of Claude Code.</source>
        <translation>Le fichier ZIP tel que vous l’avez téléchargé convient, tout comme plusieurs fichiers, un dossier qui en contient ou un journal de Claude Code.</translation>
    </message>
    <message>
        <source>&amp;Yes, read them</source>
        <translation>Ou&amp;i, les lire</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>See it chat by chat: which of your chats may be used for training, since when and why, which copies exist and until when, and what you can still do.</source>
        <translation>Voyez, conversation par conversation&#xa0;: lesquelles peuvent être utilisées pour l’entraînement, depuis quand et pourquoi, quelles copies existent et jusqu’à quand, et ce que vous pouvez encore faire.</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Everything is read on this computer and only read: nothing is sent, unpacked, copied or stored. Of what was said in your chats only the titles are shown. When you close the program, all of it is forgotten.</source>
        <translation>Tout est lu sur cet ordinateur, et uniquement lu&#xa0;: rien n’est envoyé, décompressé, copié ni stocké. De ce qui a été dit dans vos conversations, seuls les titres sont affichés. Quand vous fermez le programme, tout est oublié.</translation>
    </message>
    <message>
        <source>How to get your data</source>
        <translation>Comment obtenir vos données</translation>
    </message>
    <message>
        <source>On claude.ai: Settings, Privacy, Export data. A link comes by mail; what it leads to is what you choose here. Claude Code keeps its sessions on this computer.</source>
        <translation>Sur claude.ai&#xa0;: «&#x202f;Settings&#x202f;», «&#x202f;Privacy&#x202f;», «&#x202f;Export data&#x202f;». Un lien arrive par e-mail&#x202f;; ce à quoi il mène est ce que vous choisissez ici. Claude Code garde ses sessions sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Exports of Claude, single chats and logs of Claude Code.</source>
        <translation>Exports de Claude, conversations isolées et journaux de Claude Code.</translation>
    </message>
    <message>
        <source>A folder with exports or logs; the folders in it are read too.</source>
        <translation>Un dossier contenant des exports ou des journaux&#x202f;; les dossiers qui s’y trouvent sont lus aussi.</translation>
    </message>
    <message>
        <source>Looks where Claude Code keeps its sessions. Asks first.</source>
        <translation>Cherche là où Claude Code garde ses sessions. Demande d’abord votre accord.</translation>
    </message>
    <message>
        <source>Reads these folders; nothing is written.</source>
        <translation>Lit ces dossiers&#x202f;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>Leaves these folders alone.</source>
        <translation>Ne touche pas à ces dossiers.</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Claude Code has no folder on this computer, in none of the places that it uses.</source>
        <translation>Claude Code n’a pas de dossier sur cet ordinateur, dans aucun des emplacements qu’il utilise.</translation>
    </message>
    <message>
        <source>These folders would be read:
%1
Beside them, the settings of Claude Code and the file .claude.json, which may show the kind of account and the last known position of the switch. Files of credentials are not opened, and nothing is written. Read these folders?</source>
        <translation>Ces dossiers seraient lus&#xa0;:
%1
En outre, les réglages de Claude Code et le fichier .claude.json, qui peut montrer le type de compte et la dernière position connue de l’interrupteur. Les fichiers d’identifiants ne sont pas ouverts, et rien n’est écrit. Les lire&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Loo&amp;k on this computer…</source>
        <translation>Chercher &amp;sur cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1&#xa0;: pas encore de réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The question on this page.</source>
        <translation>La question de cette page.</translation>
    </message>
    <message>
        <source>Goes to this question. Later answers stay.</source>
        <translation>Va à cette question. Les réponses suivantes sont gardées.</translation>
    </message>
</context>
<context>
    <name>SwitchPicture</name>
    <message>
        <source>Off: not shared</source>
        <translation>Off&#xa0;:
pas de partage</translation>
    </message>
    <message>
        <source>A picture of the switch “Help improve our AI models”, standing at Off.</source>
        <translation>Une image de l’interrupteur «&#x202f;Help improve our AI models&#x202f;», réglé sur «&#x202f;Off&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list goes on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list ends</comment>
        <translation>%1 ou %2</translation>
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
        <translation>Cela dépend de ce qui est encore ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation>%1&#xa0;: %2 jours</translation>
    </message>
    <message>
        <source>Three layers, each with its own rule: %1.</source>
        <translation>Trois niveaux, chacun avec sa règle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Exceptions that hold all the same: %1.</source>
        <translation>Exceptions qui s’appliquent malgré tout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open the page, read where the switch stands and compare it with your report.</source>
        <translation>Ouvrez la page, regardez la position de l’interrupteur et comparez-la avec votre rapport.</translation>
    </message>
    <message>
        <source>The switch is called “%1”.</source>
        <translation>L’interrupteur s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Look at the training switch again</source>
        <translation>Regarder de nouveau l’interrupteur d’entraînement</translation>
    </message>
    <message>
        <source>The rules that your report of %1 goes by are due for a fresh look. Compare their sources, or use a newer version of this program.</source>
        <translation>Il est temps de revérifier les règles sur lesquelles repose votre rapport du %1. Comparez leurs sources, ou utilisez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The rules of your privacy report are due for a look</source>
        <translation>Il est temps de revérifier les règles de votre rapport de confidentialité</translation>
    </message>
    <message>
        <source>When this copy should be gone by the published rules: %1.</source>
        <translation>Jusqu’à quand cette copie devrait exister d’après les règles publiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How sure the day is: %1.</source>
        <translation>Certitude de cette date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether there is such a copy depends on answers that are open.</source>
        <translation>L’existence d’une telle copie dépend de réponses encore ouvertes.</translation>
    </message>
    <message>
        <source>“%1”: last day of a copy (%2)</source>
        <comment>a chat&apos;s label, then which copy</comment>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: dernier jour d’une copie (%2)</translation>
    </message>
    <message>
        <source>%1 on a credential of: %2</source>
        <translation>%1 avec un identifiant de&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message on %1</source>
        <translation>Message du %1</translation>
    </message>
    <message>
        <source>Messages from %1 to %2</source>
        <translation>Messages du %1 au %2</translation>
    </message>
    <message>
        <source>%1; deleted by you on %2</source>
        <translation>%1&#x202f;; supprimée par vous le %2</translation>
    </message>
    <message>
        <source>by %1 at the latest</source>
        <translation>jusqu’au %1 au plus tard</translation>
    </message>
    <message>
        <source>should have been gone since %1</source>
        <translation>ne devrait plus exister depuis le %1</translation>
    </message>
    <message>
        <source>should be gone if Claude Code was started after %1</source>
        <translation>ne devrait plus exister si Claude Code a été démarré après le %1</translation>
    </message>
    <message>
        <source>at the first start of Claude Code after %1</source>
        <translation>jusqu’au premier démarrage de Claude Code après le %1</translation>
    </message>
    <message>
        <source>%1, if there is such a copy</source>
        <translation>%1, si une telle copie existe</translation>
    </message>
    <message>
        <source>no fixed date: the cloud&apos;s terms and settings decide</source>
        <translation>pas de date fixe&#xa0;: les conditions et les réglages du cloud décident</translation>
    </message>
    <message>
        <source>no fixed date: the contract decides</source>
        <translation>pas de date fixe&#xa0;: le contrat décide</translation>
    </message>
    <message>
        <source>no fixed date: the institution decides</source>
        <translation>pas de date fixe&#xa0;: l’établissement décide</translation>
    </message>
    <message>
        <source>no fixed date: it stays on your computer until you delete it</source>
        <translation>pas de date fixe&#xa0;: elle reste sur votre ordinateur jusqu’à ce que vous la supprimiez</translation>
    </message>
    <message>
        <source>no fixed date while the chat is kept</source>
        <translation>pas de date fixe tant que la conversation est gardée</translation>
    </message>
    <message>
        <source>no fixed date while you keep the chat</source>
        <translation>pas de date fixe tant que vous gardez la conversation</translation>
    </message>
    <message>
        <source>no fixed date while you or your organisation keep the chat</source>
        <translation>pas de date fixe tant que vous ou votre organisation gardez la conversation</translation>
    </message>
    <message>
        <source>No copies are listed: the other company&apos;s policy decides how long it keeps them.</source>
        <translation>Aucune copie n’est indiquée&#xa0;: la politique de l’autre entreprise détermine combien de temps elle les conserve.</translation>
    </message>
    <message>
        <source>By the published rules, nothing of it is kept after the answer.</source>
        <translation>D’après les règles publiées, rien n’en est conservé après la réponse.</translation>
    </message>
    <message>
        <source>By the published rules, nothing of it should have been left on the servers since %1.</source>
        <translation>D’après les règles publiées, il ne devrait plus rien en rester sur les serveurs depuis le %1.</translation>
    </message>
    <message>
        <source>The longest copy is “%1” (%2).</source>
        <translation>La copie qui reste le plus longtemps est «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>%1 Of the copies with a date, “%2” is the longest (%3).</source>
        <translation>%1 Parmi les copies datées, c’est «&#x202f;%2&#x202f;» qui reste le plus longtemps (%3).</translation>
    </message>
    <message>
        <source>No copy is listed.</source>
        <translation>Aucune copie n’est indiquée.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of which one holds</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Training with new chats</source>
        <translation>Entraînement avec les nouvelles conversations</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Durée de conservation des nouvelles conversations</translation>
    </message>
    <message>
        <source>Training with “%1”</source>
        <translation>Entraînement avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>How long something of “%1” exists</source>
        <translation>Combien de temps il reste quelque chose de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing in this list would be different.</source>
        <translation>Rien ne serait différent dans cette liste.</translation>
    </message>
    <message>
        <source>%1 of the %2 lines would be different.</source>
        <translation>Lignes différentes&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year: %1 is the month&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Some day in %1</source>
        <translation>Un jour en %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Le %1 ou avant</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>Le %1 ou plus tard</translation>
    </message>
    <message>
        <source>Some day between %1 and %2</source>
        <translation>Un jour entre le %1 et le %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, and what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How much work</source>
        <translation>Effort nécessaire</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>À prévoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation>Peut-on revenir en arrière&#x202f;?</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Premiers secours</translation>
    </message>
    <message>
        <source>If it was not only your own data</source>
        <translation>S’il ne s’agissait pas seulement de vos propres données</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>case and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>À remplir à la main</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Back to where source %1 is first cited</source>
        <translation>Retour à la première citation de la source %1</translation>
    </message>
    <message>
        <source>May new chats be used for training?</source>
        <translation>Les nouvelles conversations peuvent-elles être utilisées pour l’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>How long are new chats kept?</source>
        <translation>Combien de temps les nouvelles conversations sont-elles conservées&#x202f;?</translation>
    </message>
    <message>
        <source>What this report can&apos;t say</source>
        <translation>Ce que ce rapport ne peut pas dire</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>before a text</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It depends on what is still open. One of these holds:</source>
        <translation>Cela dépend de ce qui est encore ouvert. L’une de ces réponses est la bonne&#xa0;:</translation>
    </message>
    <message>
        <source>What decides:</source>
        <translation>Ce qui est déterminant&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>how to treat confidential data</source>
        <translation>comment traiter les données confidentielles</translation>
    </message>
    <message>
        <source>Confidential data</source>
        <translation>Données confidentielles</translation>
    </message>
    <message>
        <source>The report as HTML or text also holds: %1.</source>
        <translation>Le rapport au format HTML ou texte contient aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>It takes: %1. Can it be undone? %2</source>
        <translation>À prévoir&#xa0;: %1. Peut-on revenir en arrière&#x202f;? %2</translation>
    </message>
    <message>
        <source>Still open, and how to settle it</source>
        <translation>Ce qui est encore ouvert, et comment trancher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how to settle it, effort</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>when sharing was on</source>
        <translation>quand le partage était activé</translation>
    </message>
    <message>
        <source>When sharing was on</source>
        <translation>Quand le partage était activé</translation>
    </message>
    <message>
        <source>Chats, one by one</source>
        <translation>Les conversations, une par une</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>kind of chat, then its days</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Copies, and when each should be gone:</source>
        <translation>Les copies, et jusqu’à quand chacune devrait exister&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Raisons&#xa0;:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>the rules behind “%1”</source>
        <translation>les règles qui fondent «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Là où les sources divergent</translation>
    </message>
    <message>
        <source>Answered in the report as HTML or text:</source>
        <translation>Réponse donnée dans le rapport au format HTML ou texte&#xa0;:</translation>
    </message>
    <message>
        <source>disagreements of sources that are settled (%1)</source>
        <translation>divergences de sources déjà tranchées (%1)</translation>
    </message>
    <message>
        <source>Open; we go by:</source>
        <translation>Question ouverte&#x202f;; nous retenons&#xa0;:</translation>
    </message>
    <message>
        <source>We go by:</source>
        <translation>Nous retenons&#xa0;:</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Ce que vous avez répondu</translation>
    </message>
    <message>
        <source>questions without an answer (%1)</source>
        <translation>questions sans réponse (%1)</translation>
    </message>
    <message>
        <source>Not known or not said:</source>
        <translation>Inconnu ou sans réponse&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>publisher and title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>publisher and title</comment>
        <translation>%1&#xa0;: %2.</translation>
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
        <translation>%1 %2, consulté le %3, %4.</translation>
    </message>
    <message>
        <source>It depends on more than the plan: %1.</source>
        <translation>Cela ne dépend pas que du forfait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All plans at a glance</source>
        <translation>Tous les forfaits d’un coup d’œil</translation>
    </message>
    <message>
        <source>%1, version %2, checked through %3</source>
        <translation>%1, version %2, vérifié jusqu’au %3</translation>
    </message>
    <message>
        <source>What holds on each plan</source>
        <translation>Ce qui vaut pour chaque forfait</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Questions fréquentes</translation>
    </message>
    <message>
        <source>What is often told wrong</source>
        <translation>Idées reçues</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
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
        <translation>Sources (fiabilité élevée, sauf indication contraire)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, earlier “%2”</source>
        <translation>%1, auparavant «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1, later “%2”</source>
        <translation>%1, plus tard «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The switch is called %1; its page is %2.</source>
        <translation>L’interrupteur s’appelle %1&#x202f;; sa page est %2.</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: switched on</source>
        <translation>%1&#xa0;: activé</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Counted as never moved</source>
        <translation>Considéré comme jamais actionné</translation>
    </message>
    <message>
        <source>Not said; counted as not locked</source>
        <translation>Sans réponse&#x202f;; considéré comme non verrouillé</translation>
    </message>
    <message>
        <source>Counted as no period set</source>
        <translation>Considéré comme sans durée fixée</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>%1: sharing off</source>
        <translation>%1&#xa0;: partage désactivé</translation>
    </message>
    <message>
        <source>%1: sharing possibly on; the answers leave it open</source>
        <translation>%1&#xa0;: partage peut-être activé&#x202f;; les réponses ne permettent pas de trancher</translation>
    </message>
    <message>
        <source>%1: sharing on, switched off in the course of the last day</source>
        <translation>%1&#xa0;: partage activé, désactivé dans le courant du dernier jour</translation>
    </message>
    <message>
        <source>%1: sharing on</source>
        <translation>%1&#xa0;: partage activé</translation>
    </message>
    <message>
        <source>What may happen to new chats depends on what is still open: %1.</source>
        <translation>Ce qui peut arriver aux nouvelles conversations dépend de ce qui est encore ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1; among the chats listed, some have another answer.</source>
        <translation>%1&#x202f;; parmi les conversations indiquées, certaines ont une autre réponse.</translation>
    </message>
    <message>
        <source>What may happen to your %1 chats</source>
        <translation>Ce qui peut arriver à vos conversations avec %1</translation>
    </message>
    <message>
        <source>%1 A review was due by %2.</source>
        <translation>%1 Une révision était prévue au plus tard le %2.</translation>
    </message>
    <message>
        <source>On ____________________ I saw the switch at ____________ (on / off).</source>
        <translation>Le ____________________, j’ai vu l’interrupteur sur ____________ (On / Off).</translation>
    </message>
    <message>
        <source>On ____________________ I compared this with ______________________________.</source>
        <translation>Le ____________________, j’ai comparé ceci avec ______________________________.</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2. Choose another folder or name, or free some space.</source>
        <translation>Le fichier %1 n’a pas été écrit&#xa0;: %2. Choisissez un autre dossier ou un autre nom, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>le dossier n’existe pas</translation>
    </message>
    <message>
        <source>writing it failed</source>
        <translation>l’écriture a échoué</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>fiabilité élevée</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>fiabilité moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>fiabilité faible</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>When sharing was on, and how long copies exist</source>
        <translation>Quand le partage était activé, et combien de temps les copies existent</translation>
    </message>
    <message>
        <source>Chat “%1”</source>
        <translation>Conversation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a picture, by QLocale&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Sharing for training</source>
        <translation>Partage pour l’entraînement</translation>
    </message>
    <message>
        <source>%1 – %2: %3.</source>
        <comment>a chat, one of its copies, until when</comment>
        <translation>%1 – %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Your own chats, as they were read</source>
        <translation>Vos propres conversations, telles qu’elles ont été lues</translation>
    </message>
    <message>
        <source>The chats that matter most</source>
        <translation>Les conversations qui comptent le plus</translation>
    </message>
    <message>
        <source>For chats from the time of sharing there are three layers: %1.</source>
        <translation>Pour les conversations de la période de partage, il y a trois niveaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, or for a period of its own where the organisation has set one.</source>
        <translation>%1, ou pendant une durée propre à l’organisation si elle en a fixé une.</translation>
    </message>
    <message>
        <source> – or – </source>
        <translation> – ou – </translation>
    </message>
    <message>
        <source>%1. The sentences on the rules are our own translation.</source>
        <translation>%1. Les phrases sur les règles sont notre propre traduction.</translation>
    </message>
    <message>
        <source>What every “not used” leaves open</source>
        <translation>Ce que chaque «&#x202f;non utilisé&#x202f;» laisse ouvert</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>l’opération a été arrêtée</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a day</comment>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>Une nouvelle conversation</translation>
    </message>
    <message>
        <source>A new chat, from the next day on</source>
        <translation>Une nouvelle conversation, dès le lendemain</translation>
    </message>
    <message>
        <source>sharing on</source>
        <translation>partage activé</translation>
    </message>
    <message>
        <source>sharing possibly on</source>
        <translation>partage peut-être activé</translation>
    </message>
    <message>
        <source>sharing off</source>
        <translation>partage désactivé</translation>
    </message>
    <message>
        <source>a copy that may exist</source>
        <translation>copie qui existe peut-être</translation>
    </message>
    <message>
        <source>no fixed end</source>
        <translation>sans fin fixée</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what held, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a device or a pipe has this name</source>
        <translation>un périphérique ou un tube porte ce nom</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>☐ %1: %2</source>
        <comment>days of a chat, its title</comment>
        <translation>☐ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) to delete:</source>
        <translation>
            <numerusform>%Ln conversation à supprimer&#xa0;:</numerusform>
            <numerusform>%Ln conversations à supprimer&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>A large case: open it to see its answer.</source>
        <translation>Un cas volumineux&#xa0;: ouvrez-le pour voir sa réponse.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a case.</source>
        <translation>Ce fichier ne peut pas être lu comme un cas.</translation>
    </message>
    <message>
        <source>Two of its answers don&apos;t fit together.</source>
        <translation>Deux de ses réponses sont incompatibles.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for that. Close other programs and try again; nothing was changed.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour cela. Fermez d’autres programmes et réessayez ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What may happen to your %1 chats, and until when?</source>
        <translation>Que peut-il advenir de vos conversations avec %1, et jusqu’à quand&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Answer a few questions about one account. You then read whether its chats may be used to train models, how long copies are kept, what you can do and which published sources say so – on the screen or on paper. “I don&apos;t know” is a full answer everywhere.</source>
        <translation>Répondez à quelques questions sur un compte. Vous lirez ensuite si ses conversations peuvent être utilisées pour entraîner des modèles, combien de temps des copies sont conservées, ce que vous pouvez faire et quelles sources publiées le disent – à l’écran ou sur papier. «&#x202f;Je ne sais pas&#x202f;» est partout une réponse à part entière.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: this program does not use the network, and it stores your answers only where you save them.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: ce programme n’utilise pas le réseau et n’enregistre vos réponses que là où vous les enregistrez.</translation>
    </message>
    <message>
        <source>&amp;Open a saved case…</source>
        <translation>&amp;Ouvrir un cas enregistré…</translation>
    </message>
    <message>
        <source>All &amp;plans at a glance</source>
        <translation>Tous les forfai&amp;ts d’un coup d’œil</translation>
    </message>
    <message>
        <source>Begins with the first question.</source>
        <translation>Commence par la première question.</translation>
    </message>
    <message>
        <source>Chooses a saved case and shows its answer.</source>
        <translation>Choisit un cas enregistré et montre sa réponse.</translation>
    </message>
    <message>
        <source>Shows every plan&apos;s rules, and the questions people ask most.</source>
        <translation>Montre les règles de chaque forfait et les questions les plus fréquentes.</translation>
    </message>
    <message>
        <source>First &amp;aid: I pressed Accept</source>
        <translation>&amp;Premiers secours&#xa0;: j’ai appuyé sur «&#x202f;Accept&#x202f;»</translation>
    </message>
    <message>
        <source>Shows what to do first, in order, without any question.</source>
        <translation>Montre quoi faire d’abord, dans l’ordre, sans aucune question.</translation>
    </message>
    <message>
        <source>How fresh the rules are</source>
        <translation>Actualité des règles</translation>
    </message>
    <message>
        <source>%1, version %2. The public sources were checked through %3 and are due for a fresh look by %4.</source>
        <translation>%1, version %2. Les sources publiques ont été vérifiées jusqu’au %3 et sont à revérifier au plus tard le %4.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Derniers cas ouverts</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>&amp;Your own chats, one by one</source>
        <translation>&amp;Vos propres conversations, une par une</translation>
    </message>
    <message>
        <source>Reads your export or the logs on this computer and says for each chat what holds.</source>
        <translation>Lit votre export ou les journaux sur cet ordinateur et dit ce qui vaut pour chaque conversation.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, a day before these rules were checked, so what this program says of today would be wrong. Set the clock, then start the program again.</source>
        <translation>L’horloge de cet ordinateur indique le %1, un jour antérieur à la vérification de ces règles ; ce que le programme dit d’aujourd’hui serait donc faux. Réglez l’horloge, puis redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if?</source>
        <translation>Et si&#x202f;?</translation>
    </message>
    <message>
        <source>See what would be different. Your case stays as it is, and nothing is saved, until you take the change over.</source>
        <translation>Voyez ce qui serait différent. Votre cas reste tel quel, et rien n’est enregistré, tant que vous n’appliquez pas le changement.</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>L’interrupteur</translation>
    </message>
    <message>
        <source>On this plan there is no such switch, so there is nothing to move.</source>
        <translation>Ce forfait n’a pas d’interrupteur de ce type&#x202f;; il n’y a donc rien à actionner.</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>Vous avez indiqué ne pas avoir appuyé sur «&#x202f;Accept&#x202f;». Seul un compte pour lequel les conditions ont été acceptées dispose de l’interrupteur.</translation>
    </message>
    <message>
        <source>The day on which I had switched it off</source>
        <translation>Le jour où je l’aurais désactivé</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>I switch it off today</source>
        <translation>Je le désactive aujourd’hui</translation>
    </message>
    <message>
        <source>From today on sharing is off, whatever it was before.</source>
        <translation>À partir d’aujourd’hui, le partage est désactivé, quel qu’ait été le réglage auparavant.</translation>
    </message>
    <message>
        <source>I had switched it off on this day, and left it off:</source>
        <translation>Je l’aurais désactivé ce jour-là, et laissé désactivé&#xa0;:</translation>
    </message>
    <message>
        <source>Later changes of the switch are left out of the comparison.</source>
        <translation>Les changements de position ultérieurs de l’interrupteur ne sont pas pris en compte dans la comparaison.</translation>
    </message>
    <message>
        <source>Chats that I delete</source>
        <translation>Conversations que je supprime</translation>
    </message>
    <message>
        <source>The space bar ticks a chat.</source>
        <translation>La barre d’espace coche une conversation.</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Ce qui serait différent</translation>
    </message>
    <message>
        <source>What holds now, and what would hold then</source>
        <translation>Ce qui vaut maintenant, et ce qui vaudrait alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>&amp;Take over into my case</source>
        <translation>A&amp;ppliquer à mon cas</translation>
    </message>
    <message>
        <source>Changes the answers and chats of your case. Undo takes it back.</source>
        <translation>Modifie les réponses et les conversations de votre cas. «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before this day or after it. Choose a day that is surely before or after it, or name that day first.</source>
        <translation>Un changement de position de l’interrupteur que vous avez indiqué peut avoir eu lieu avant ou après ce jour. Choisissez un jour qui soit sûrement avant ou après ce changement, ou précisez d’abord la date du changement.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Choose something above.</source>
        <translation>Choisissez quelque chose ci-dessus.</translation>
    </message>
    <message>
        <source>%1 Of the many chats in this case, some are shown as examples.</source>
        <translation>%1 Parmi les nombreuses conversations de ce cas, certaines sont montrées à titre d’exemple.</translation>
    </message>
    <message>
        <source>That only notes it in your case. Move the switch or delete the chats in Claude itself.</source>
        <translation>Cela le note seulement dans votre cas. L’interrupteur et la suppression des conversations se règlent dans Claude.</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Goes to the question before. Alt+Left does the same.</source>
        <translation>Va à la question précédente. Alt+Gauche a le même effet.</translation>
    </message>
    <message>
        <source>Goes on. Enter does the same.</source>
        <translation>Continue. Entrée a le même effet.</translation>
    </message>
    <message>
        <source>Steps and the answers given</source>
        <translation>Étapes et réponses données</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>Voir la répon&amp;se</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>WonderPart</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>See what would be different for all your chats. Your case stays as it is, and nothing is saved, until you take the change over.</source>
        <translation>Voyez ce qui serait différent pour toutes vos conversations. Votre cas reste tel quel, et rien n’est enregistré, tant que vous n’appliquez pas le changement.</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>L’interrupteur</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>I switch it off today</source>
        <translation>Je le désactive aujourd’hui</translation>
    </message>
    <message>
        <source>From today on sharing is off.</source>
        <translation>À partir d’aujourd’hui, le partage est désactivé.</translation>
    </message>
    <message>
        <source>I had switched it off on this day, and left it off:</source>
        <translation>Je l’aurais désactivé ce jour-là, et laissé désactivé&#xa0;:</translation>
    </message>
    <message>
        <source>Later changes of the switch are left out of the comparison.</source>
        <translation>Les changements de position ultérieurs de l’interrupteur ne sont pas pris en compte dans la comparaison.</translation>
    </message>
    <message>
        <source>The day on which I had switched it off</source>
        <translation>Le jour où je l’aurais désactivé</translation>
    </message>
    <message>
        <source>Deleting chats</source>
        <translation>Suppression de conversations</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Ce qui serait différent</translation>
    </message>
    <message>
        <source>All chats: now, and after the change</source>
        <translation>Toutes les conversations, maintenant et alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>&amp;Take the change of the switch over into my case</source>
        <translation>Appliquer à &amp;mon cas le changement de l’interrupteur</translation>
    </message>
    <message>
        <source>Changes the answers of your case. Undo takes it back.</source>
        <translation>Modifie les réponses de votre cas. «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>On this plan there is no such switch, so there is nothing to move.</source>
        <translation>Ce forfait n’a pas d’interrupteur de ce type&#x202f;; il n’y a donc rien à actionner.</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>Vous avez indiqué ne pas avoir appuyé sur «&#x202f;Accept&#x202f;». Seul un compte pour lequel les conditions ont été acceptées dispose de l’interrupteur.</translation>
    </message>
    <message numerus="yes">
        <source>I delete the %Ln chat(s) that I marked in the list</source>
        <translation>
            <numerusform>Je supprime %Ln conversation, marquée dans la liste</numerusform>
            <numerusform>Je supprime les %Ln conversations que j’ai marquées dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark chats in the list and press “What if I delete these?”.</source>
        <translation>Marquez des conversations dans la liste et appuyez sur «&#x202f;Et si je les supprimais&#x202f;?&#x202f;».</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before this day or after it. Choose a day that is surely before or after it, or name that day first.</source>
        <translation>Un changement de position de l’interrupteur que vous avez indiqué peut avoir eu lieu avant ou après ce jour. Choisissez un jour qui soit sûrement avant ou après ce changement, ou précisez d’abord la date du changement.</translation>
    </message>
    <message>
        <source>The answer follows when everything has been read.</source>
        <translation>La réponse s’affichera quand tout aura été lu.</translation>
    </message>
    <message>
        <source>Choose something above.</source>
        <translation>Choisissez quelque chose ci-dessus.</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>Évaluation en cours.</translation>
    </message>
    <message>
        <source>For training, nothing would be different for any of your chats.</source>
        <translation>Pour l’entraînement, rien ne serait différent pour aucune de vos conversations.</translation>
    </message>
    <message numerus="yes">
        <source>For training, it would be different for %Ln chat(s).</source>
        <translation>
            <numerusform>Pour l’entraînement, ce serait différent pour %Ln conversation.</numerusform>
            <numerusform>Pour l’entraînement, ce serait différent pour %Ln conversations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats are deleted in Claude, not here. Take the list of them along to tick off; it says what deleting does and what it does not reach.</source>
        <translation>Les conversations se suppriment dans Claude, pas ici. Emportez-en la liste pour les cocher&#xa0;; elle dit aussi ce que fait la suppression et ce qu’elle n’atteint pas.</translation>
    </message>
    <message>
        <source>Cop&amp;y as a to-do list</source>
        <translation>Co&amp;pier comme liste de tâches</translation>
    </message>
    <message>
        <source>Puts the days and titles of these chats on the clipboard.</source>
        <translation>Met les dates et les titres de ces conversations dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Save the to-do list…</source>
        <translation>Enre&amp;gistrer la liste de tâches…</translation>
    </message>
    <message>
        <source>Saves the days and titles of these chats as a text.</source>
        <translation>Enregistre les dates et les titres de ces conversations sous forme de texte.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>La liste est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>I have deleted these</source>
        <translation>Je les ai supprimés</translation>
    </message>
    <message>
        <source>Notes in your case that these chats were deleted on the day it is judged on. Undo takes it back.</source>
        <translation>Note dans votre cas que ces chats ont été supprimés le jour auquel il est jugé. « Annuler » revient en arrière.</translation>
    </message>
    <message>
        <source>The to-do list is being written…</source>
        <translation>La liste de tâches est en cours d’écriture…</translation>
    </message>
    <message numerus="yes">
        <source>Your case says that %Ln of these chats were deleted; they are judged so.</source>
        <translation>
            <numerusform>Votre cas indique que %Ln de ces chats a été supprimé ; il est jugé ainsi.</numerusform>
            <numerusform>Votre cas indique que %Ln de ces chats ont été supprimés ; ils sont jugés ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those you marked can&apos;t be deleted in Claude: sessions of Claude Code, incognito chats, chats with messages after the day of the case, or chats that your case says are deleted.</source>
        <translation>
            <numerusform>%Ln de ceux que vous avez marqués ne peut pas être supprimé dans Claude : sessions de Claude Code, chats incognito, chats avec des messages après le jour du cas, ou chats que votre cas dit supprimés.</numerusform>
            <numerusform>%Ln de ceux que vous avez marqués ne peuvent pas être supprimés dans Claude : sessions de Claude Code, chats incognito, chats avec des messages après le jour du cas, ou chats que votre cas dit supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answerwords</name>
    <message>
        <source>Never moved</source>
        <translation>Jamais actionné</translation>
    </message>
    <message numerus="yes">
        <source>%n changes; the last one: %1</source>
        <translation>
            <numerusform>%n changement&#x202f;; le dernier&#xa0;: %1</numerusform>
            <numerusform>%n changements&#x202f;; le dernier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Création du compte</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>Conditions acceptées</translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation>Jour de l’acceptation</translation>
    </message>
    <message>
        <source>Switch at that moment</source>
        <translation>Interrupteur à ce moment-là</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Changements ultérieurs</translation>
    </message>
    <message>
        <source>Used since the deadline</source>
        <translation>Utilisé depuis la date limite</translation>
    </message>
    <message>
        <source>Switch locked</source>
        <translation>Interrupteur verrouillé</translation>
    </message>
    <message>
        <source>Zero data retention</source>
        <translation>Non-conservation des données</translation>
    </message>
    <message>
        <source>Own retention period</source>
        <translation>Durée de conservation propre</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No period set</source>
        <translation>Aucune durée fixée</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Activé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Désactivé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>casefile</name>
    <message>
        <source>“%1” is larger than 256 MiB, so it is not read. Split its chats over several cases.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse 256&#xa0;Mio et n’est donc pas lu. Répartissez ses conversations sur plusieurs cas.</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un cas enregistré lisible.

%2</translation>
    </message>
    <message>
        <source>The case can&apos;t be saved as “%1”: %2. Nothing was changed there. Choose another place or name.</source>
        <translation>Le cas ne peut pas être enregistré sous «&#x202f;%1&#x202f;»&#xa0;: %2. Rien n’y a été modifié. Choisissez un autre emplacement ou un autre nom.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2. Look whether it was moved or renamed, and whether you may read it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#xa0;: %2. Vérifiez s’il a été déplacé ou renommé et si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Look whether the disk is still connected, or open a copy of the file.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2. Vérifiez que le disque est toujours connecté, ou ouvrez une copie du fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2

Place in the file: %3

Open another file, or put that place right in a text editor.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un cas enregistré lisible.

%2

Emplacement dans le fichier&#xa0;: %3

Ouvrez un autre fichier, ou corrigez cet endroit dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device or a pipe, so it is not opened. Choose a saved case: a file that ends in .privacycase.</source>
        <translation>« %1 » est un dossier, un périphérique ou un tube ; il n’est donc pas ouvert. Choisissez un cas enregistré : un fichier qui se termine par .privacycase.</translation>
    </message>
    <message>
        <source>a folder, a device or a pipe has this name</source>
        <translation>un dossier, un périphérique ou un tube porte ce nom</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message numerus="yes">
        <source>%n days after the last message</source>
        <translation>
            <numerusform>%n jour après le dernier message</numerusform>
            <numerusform>%n jours après le dernier message</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models.</source>
        <translation>Encore ouvert&#xa0;: si les nouvelles conversations peuvent être utilisées pour entraîner des modèles.</translation>
    </message>
    <message>
        <source>Certain so far: training with new chats – %1.</source>
        <translation>Certain à ce stade&#xa0;: entraînement avec les nouvelles conversations – %1.</translation>
    </message>
    <message>
        <source>Still open: how long new chats are kept.</source>
        <translation>Encore ouvert&#xa0;: combien de temps les nouvelles conversations sont conservées.</translation>
    </message>
    <message>
        <source>Certain so far: new chats are kept – %1.</source>
        <translation>Certain à ce stade&#xa0;: conservation des nouvelles conversations – %1.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: two answers don&apos;t fit together.</source>
        <translation>Rien ne peut encore être dit&#xa0;: deux réponses sont incompatibles.</translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models, and how long they are kept.</source>
        <translation>Encore ouvert&#xa0;: si les nouvelles conversations peuvent être utilisées pour entraîner des modèles, et combien de temps elles sont conservées.</translation>
    </message>
</context>
<context>
    <name>printjob</name>
    <message>
        <source>the print service gave no reason</source>
        <translation>le service d&apos;impression n&apos;a donné aucune raison</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report: %2 Choose another printer, or save the report as PDF and print that later.</source>
        <translation>L&apos;imprimante « %1 » n&apos;a pas accepté le rapport : %2 Choisissez une autre imprimante, ou enregistrez le rapport en PDF et imprimez-le plus tard.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped. The report waits in its queue and is printed when the printer is started again.</source>
        <translation>L&apos;imprimante « %1 » est arrêtée. Le rapport attend dans sa file et sera imprimé quand l&apos;imprimante sera remise en marche.</translation>
    </message>
</context>
<context>
    <name>problemwords</name>
    <message>
        <source>Claude normally can&apos;t be used after %1 without accepting.</source>
        <translation>Claude ne peut normalement pas être utilisé après le %1 sans avoir accepté.</translation>
    </message>
    <message>
        <source>You said that you did not accept, but there is also a day of acceptance: %1.</source>
        <translation>Vous avez indiqué ne pas avoir accepté, mais il y a aussi un jour d’acceptation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You said that you did not accept, but also that the switch was moved later. Only an account that has accepted has the switch.</source>
        <translation>Vous avez indiqué ne pas avoir accepté, mais aussi que l’interrupteur a été actionné plus tard. Seul un compte pour lequel les conditions ont été acceptées dispose de l’interrupteur.</translation>
    </message>
    <message>
        <source>Your other answers or chats say that this account was used. Many people pressed Accept without noticing.</source>
        <translation>D’après vos autres réponses ou vos conversations, ce compte a été utilisé. Beaucoup ont appuyé sur «&#x202f;Accept&#x202f;» sans s’en apercevoir.</translation>
    </message>
    <message>
        <source>One of the chats in this case is older than the account. Correct the day on which the account was created, or judge that chat with the account it belongs to.</source>
        <translation>L’une des conversations de ce cas est plus ancienne que le compte. Corrigez le jour de création du compte, ou évaluez cette conversation avec le compte auquel elle appartient.</translation>
    </message>
    <message>
        <source>You said that the account was not used since %1, but a chat or the day of acceptance shows that it was.</source>
        <translation>Vous avez indiqué que le compte n’a pas été utilisé depuis le %1, mais une conversation ou le jour de l’acceptation montre qu’il l’a été.</translation>
    </message>
    <message>
        <source>The changes of the switch can&apos;t lie in this order, or one of them lies before the acceptance or the sign-up. Correct a day, or the order.</source>
        <translation>Les changements de position de l’interrupteur ne peuvent pas avoir eu lieu dans cet ordre, ou l’un d’eux précède l’acceptation ou l’inscription. Corrigez un jour, ou l’ordre.</translation>
    </message>
    <message>
        <source>These answers can&apos;t all be true together: an account accepts on or after the day on which it was created, and not before %1. Correct a day, or leave out the one that you are not sure of.</source>
        <translation>Ces réponses ne peuvent pas être vraies toutes ensemble&#xa0;: pour un compte, l’acceptation a lieu le jour de sa création ou plus tard, et pas avant le %1. Corrigez un jour, ou retirez celui dont vous n’êtes pas sûr.</translation>
    </message>
    <message>
        <source>The notice and its switch did not exist before %1. Choose that day or a later one, a month, or “I don&apos;t know”.</source>
        <translation>La notification et son interrupteur n’existaient pas avant le %1. Choisissez ce jour ou un jour ultérieur, un mois, ou «&#x202f;Je ne sais pas&#x202f;».</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged. Choose an earlier day, a month, or “I don&apos;t know”.</source>
        <translation>Ce jour est postérieur au %1, jour pour lequel le cas est évalué. Choisissez un jour antérieur, un mois, ou «&#x202f;Je ne sais pas&#x202f;».</translation>
    </message>
    <message>
        <source>Take it as accepted</source>
        <translation>Considérer comme accepté</translation>
    </message>
    <message>
        <source>Take it as accepted, on a day that I don&apos;t know</source>
        <translation>Considérer comme accepté, un jour que je ne connais pas</translation>
    </message>
    <message>
        <source>Leave out this change – %1</source>
        <translation>Retirer ce changement – %1</translation>
    </message>
    <message>
        <source>Leave out the changes of the switch</source>
        <translation>Retirer les changements de position de l’interrupteur</translation>
    </message>
    <message>
        <source>Answer “I don&apos;t know” to “%1”</source>
        <translation>Répondre «&#x202f;Je ne sais pas&#x202f;» à «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>reportexport</name>
    <message>
        <source>PDF to read and print (*.pdf)</source>
        <translation>PDF à lire et à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page Web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Données pour programmes (*.json)</translation>
    </message>
    <message>
        <source>privacy report</source>
        <translation>rapport de confidentialité</translation>
    </message>
    <message>
        <source>The ending of the name says in which form to save. Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation>L’extension du nom indique le format d’enregistrement. Choisissez un nom qui se termine par .pdf, .html, .txt ou .json.</translation>
    </message>
</context>
</TS>
