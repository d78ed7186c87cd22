<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
    <name>Card</name>
    <message>
        <source>%1: %2. %3.</source>
        <comment>a question, its answer, how sure it is</comment>
        <translation>%1 : %2. %3.</translation>
    </message>
</context>
<context>
    <name>CaseDocument</name>
    <message>
        <source>“%1” can't be used as it is.

%2

Place in the file: %3</source>
        <translation>« %1 » ne peut pas être utilisé tel quel.

%2

Emplacement dans le fichier : %3</translation>
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
        <translation>Dans quelle position l’avez-vous mis ?</translation>
    </message>
    <message>
        <source>To Off</source>
        <translation>Sur « Off »</translation>
    </message>
    <message>
        <source>I stopped sharing.</source>
        <translation>J’ai cessé de partager.</translation>
    </message>
    <message>
        <source>To On</source>
        <translation>Sur « On »</translation>
    </message>
    <message>
        <source>I started sharing.</source>
        <translation>J’ai commencé à partager.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>I don't know the day</source>
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
        <source>Choose one of the answers. “I don't know” is a full answer.</source>
        <translation>Choisissez l’une des réponses. « Je ne sais pas » est une réponse à part entière.</translation>
    </message>
    <message>
        <source>Add a change, or choose “No” or “I don't know”.</source>
        <translation>Ajoutez un changement, ou choisissez « Non » ou « Je ne sais pas ».</translation>
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
        <translation>Je l’ai supprimée le :</translation>
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
        <translation>Je sais qu’elle a été signalée, le :</translation>
    </message>
    <message>
        <source>Day on which it was flagged</source>
        <translation>Jour du signalement</translation>
    </message>
    <message>
        <source>&amp;Name, as you know it:</source>
        <translation>&amp;Nom, tel que vous le connaissez :</translation>
    </message>
    <message>
        <source>F&amp;irst message:</source>
        <translation>&amp;Premier message :</translation>
    </message>
    <message>
        <source>L&amp;ast message:</source>
        <translation>Dernier me&amp;ssage :</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>De quoi il s’agissait</translation>
    </message>
    <message>
        <source>&amp;What it was:</source>
        <translation>De &amp;quoi il s’agissait :</translation>
    </message>
    <message>
        <source>I don't remember</source>
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
        <translation>A&amp;vis envoyé (pouce, rapport de bug, /feedback) :</translation>
    </message>
    <message>
        <source>Last rating:</source>
        <translation>Dernier avis :</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Takes this chat over into your case. Undo takes it back.</source>
        <translation>Inscrit cette conversation dans votre cas. « Annuler » permet de revenir en arrière.</translation>
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
        <source>The last message can't lie before the first. Correct one of the two days.</source>
        <translation>Le dernier message ne peut pas précéder le premier. Corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <source>A message lies after the chat's deletion. Correct one of the two days.</source>
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
        <comment>a chat's label, then its day</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a chat's label, then its first and last day</comment>
        <translation>%1 : du %2 au %3</translation>
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
        <translation>La réponse générale porte sur les nouvelles conversations. Pour une conversation que vous avez déjà, elle peut être différente : cela dépend des jours où vous y avez écrit. Son contenu n’est pas nécessaire.</translation>
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
        <source>This chat doesn't fit the other answers of the case. %1</source>
        <translation>Cette conversation ne concorde pas avec les autres réponses du cas. %1</translation>
    </message>
    <message>
        <source>This chat has no message up to the day on which the case is judged, so it doesn't count yet.</source>
        <translation>Cette conversation ne contient aucun message jusqu’au jour pour lequel le cas est évalué ; elle ne compte donc pas encore.</translation>
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
        <translation>Seuls le premier et le dernier jour comptent ici. Si vous avez aussi écrit dans cette conversation entre-temps, la réponse peut être : %1. %2</translation>
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
        <source>Choose one of the answers. “I don't know” is a full answer.</source>
        <translation>Choisissez l’une des réponses. « Je ne sais pas » est une réponse à part entière.</translation>
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
        <source>Choose one of the answers. “I don't know” is a full answer.</source>
        <translation>Choisissez l’une des réponses. « Je ne sais pas » est une réponse à part entière.</translation>
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
        <translation>À partir de maintenant, le cas est évalué pour ce jour. « Annuler » permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>the answer to “%1”</source>
        <comment>what is undone</comment>
        <translation>la réponse à « %1 »</translation>
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
        <translation>l’ajout de la conversation « %1 »</translation>
    </message>
    <message>
        <source>the change of the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>la modification de la conversation « %1 »</translation>
    </message>
    <message>
        <source>removing the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>la suppression de la conversation « %1 »</translation>
    </message>
    <message>
        <source>taking over “What if”</source>
        <comment>what is undone</comment>
        <translation>les changements de « Et si »</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>ExactDayEdit</name>
    <message>
        <source>Day, to type or to choose in the calendar:</source>
        <translation>Jour, à saisir ou à choisir dans le calendrier :</translation>
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
        <translation>Jour marqué : %1. %2</translation>
    </message>
    <message>
        <source>Choose the day, or press Enter in the field if the day shown is right. A month, or “I don't know”, is a full answer too.</source>
        <translation>Choisissez le jour, ou appuyez sur Entrée dans le champ si le jour affiché est le bon. Un mois ou « Je ne sais pas » est aussi une réponse à part entière.</translation>
    </message>
</context>
<context>
    <name>FirstAidPage</name>
    <message>
        <source>Where do you stand? The steps below follow your choice. Nothing is saved.</source>
        <translation>Où en êtes-vous ? Les étapes ci-dessous dépendent de votre choix. Rien n’est enregistré.</translation>
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
        <translation>D’abord : %1</translation>
    </message>
    <message>
        <source>It takes: %1. %2</source>
        <translation>À prévoir : %1. %2</translation>
    </message>
    <message>
        <source>Show the s&amp;teps</source>
        <translation>Voir les é&amp;tapes</translation>
    </message>
    <message>
        <source>Goes to the steps of: %1</source>
        <translation>Va aux étapes de : %1</translation>
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
        <translation>Montre ce qui serait différent ; rien n’est enregistré tant que vous ne le demandez pas.</translation>
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
        <source>A past day is shown: %1, with the rules of that day and without what happened later. The plan and agreements are taken to have been the same. Nothing of this is saved.</source>
        <translation>Un jour passé est affiché : %1, avec les règles de ce jour-là et sans ce qui s’est passé ensuite. Le forfait et les accords sont supposés avoir été les mêmes. Rien de cela n’est enregistré.</translation>
    </message>
    <message>
        <source>This case is judged on a day of its own: %1.</source>
        <translation>Ce cas est évalué pour un jour fixé : %1.</translation>
    </message>
    <message>
        <source>Choose a past day to see what held then, by the rules of that day.</source>
        <translation>Choisissez un jour passé pour voir ce qui valait alors, selon les règles de ce jour-là.</translation>
    </message>
    <message>
        <source>The case can't be kept on %1, because some of its answers lie later. Save or print the report of that day instead.

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
        <translation>Les réponses de ce cas ne sont pas enregistrées. Les enregistrer ?</translation>
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
        <source>The report can't be printed on “%1”. Check the printer, or save the report as PDF and print that.</source>
        <translation>Le rapport ne peut pas être imprimé sur « %1 ». Vérifiez l’imprimante, ou enregistrez le rapport en PDF et imprimez ce fichier.</translation>
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
        <translation>Mo&amp;is :</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>A&amp;nnée :</translation>
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
        <source>Choose the year, and the month if you know it. “I don't know” is a full answer too.</source>
        <translation>Choisissez l’année, et le mois si vous le connaissez. « Je ne sais pas » est aussi une réponse à part entière.</translation>
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
        <translation>&amp;Jours :</translation>
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
        <source>Choose one of the answers. “I don't know” is a full answer.</source>
        <translation>Choisissez l’une des réponses. « Je ne sais pas » est une réponse à part entière.</translation>
    </message>
    <message>
        <source>Type the number of days, %1 or more. “I don't know” is a full answer too.</source>
        <translation>Saisissez le nombre de jours, %1 ou plus. « Je ne sais pas » est aussi une réponse à part entière.</translation>
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
        <translation>Aller à « %1 »</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Why we ask: %1</source>
        <translation>Pourquoi nous posons la question : %1</translation>
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
        <translation>&amp;Nom à faire figurer sur le rapport, si vous le souhaitez :</translation>
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
        <translation>Répondre à la question : %1</translation>
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
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
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
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1 : pas encore de réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Off :
pas de partage</translation>
    </message>
    <message>
        <source>A picture of the switch “Help improve our AI models”, standing at Off: its knob is at the left.</source>
        <translation>Une image de l’interrupteur « Help improve our AI models », réglé sur « Off » : son bouton est à gauche.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
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
        <translation>Cela dépend de ce qui est encore ouvert : %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation>%1 : %2 jours</translation>
    </message>
    <message>
        <source>Three layers, each with its own rule: %1.</source>
        <translation>Trois niveaux, chacun avec sa règle : %1.</translation>
    </message>
    <message>
        <source>Exceptions that hold all the same: %1.</source>
        <translation>Exceptions qui s’appliquent malgré tout : %1.</translation>
    </message>
    <message>
        <source>Open the page, read where the switch stands and compare it with your report.</source>
        <translation>Ouvrez la page, regardez la position de l’interrupteur et comparez-la avec votre rapport.</translation>
    </message>
    <message>
        <source>The switch is called “%1”.</source>
        <translation>L’interrupteur s’appelle « %1 ».</translation>
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
        <translation>Jusqu’à quand cette copie devrait exister d’après les règles publiées : %1.</translation>
    </message>
    <message>
        <source>How sure the day is: %1.</source>
        <translation>Certitude de cette date : %1.</translation>
    </message>
    <message>
        <source>Whether there is such a copy depends on answers that are open.</source>
        <translation>L’existence d’une telle copie dépend de réponses encore ouvertes.</translation>
    </message>
    <message>
        <source>“%1”: last day of a copy (%2)</source>
        <comment>a chat's label, then which copy</comment>
        <translation>« %1 » : dernier jour d’une copie (%2)</translation>
    </message>
    <message>
        <source>%1 on a credential of: %2</source>
        <translation>%1 avec un identifiant de : %2</translation>
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
        <translation>%1 ; supprimée par vous le %2</translation>
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
        <source>no fixed date: the cloud's terms and settings decide</source>
        <translation>pas de date fixe : les conditions et les réglages du cloud décident</translation>
    </message>
    <message>
        <source>no fixed date: the contract decides</source>
        <translation>pas de date fixe : le contrat décide</translation>
    </message>
    <message>
        <source>no fixed date: the institution decides</source>
        <translation>pas de date fixe : l’établissement décide</translation>
    </message>
    <message>
        <source>no fixed date: it stays on your computer until you delete it</source>
        <translation>pas de date fixe : elle reste sur votre ordinateur jusqu’à ce que vous la supprimiez</translation>
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
        <source>No copies are listed: the other company's policy decides how long it keeps them.</source>
        <translation>Aucune copie n’est indiquée : la politique de l’autre entreprise détermine combien de temps elle les conserve.</translation>
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
        <translation>La copie qui reste le plus longtemps est « %1 » (%2).</translation>
    </message>
    <message>
        <source>%1 Of the copies with a date, “%2” is the longest (%3).</source>
        <translation>%1 Parmi les copies datées, c’est « %2 » qui reste le plus longtemps (%3).</translation>
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
        <translation>Entraînement avec « %1 »</translation>
    </message>
    <message>
        <source>How long something of “%1” exists</source>
        <translation>Combien de temps il reste quelque chose de « %1 »</translation>
    </message>
    <message>
        <source>Nothing in this list would be different.</source>
        <translation>Rien ne serait différent dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this list would be different.</source>
        <translation><numerusform>%n ligne de cette liste serait différente.</numerusform><numerusform>%n lignes de cette liste seraient différentes.</numerusform></translation>
    </message>
    <message>
        <source>%1 of the %2 lines would be different.</source>
        <translation>Lignes différentes : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year: %1 is the month's name.</extracomment>
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
        <translation>À prévoir : %1.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation>Peut-on revenir en arrière ?</translation>
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
        <translation>Les nouvelles conversations peuvent-elles être utilisées pour l’entraînement ?</translation>
    </message>
    <message>
        <source>How long are new chats kept?</source>
        <translation>Combien de temps les nouvelles conversations sont-elles conservées ?</translation>
    </message>
    <message>
        <source>What this report can't say</source>
        <translation>Ce que ce rapport ne peut pas dire</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>before a text</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It depends on what is still open. One of these holds:</source>
        <translation>Cela dépend de ce qui est encore ouvert. L’une de ces réponses est la bonne :</translation>
    </message>
    <message>
        <source>What decides:</source>
        <translation>Ce qui est déterminant :</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1 :</translation>
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
        <translation>Le rapport au format HTML ou texte contient aussi : %1.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>It takes: %1. Can it be undone? %2</source>
        <translation>À prévoir : %1. Peut-on revenir en arrière ? %2</translation>
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
        <translation>Les copies, et jusqu’à quand chacune devrait exister :</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Raisons :</translation>
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
        <translation>les règles qui fondent « %1 »</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Là où les sources divergent</translation>
    </message>
    <message>
        <source>Answered in the report as HTML or text:</source>
        <translation>Réponse donnée dans le rapport au format HTML ou texte :</translation>
    </message>
    <message>
        <source>disagreements of sources that are settled (%1)</source>
        <translation>divergences de sources déjà tranchées (%1)</translation>
    </message>
    <message>
        <source>Open; we go by:</source>
        <translation>Question ouverte ; nous retenons :</translation>
    </message>
    <message>
        <source>We go by:</source>
        <translation>Nous retenons :</translation>
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
        <translation>Inconnu ou sans réponse :</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>publisher and title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>publisher and title</comment>
        <translation>%1 : %2.</translation>
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
        <translation>Cela ne dépend pas que du forfait : %1.</translation>
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
        <translation>%1, auparavant « %2 »</translation>
    </message>
    <message>
        <source>%1, later “%2”</source>
        <translation>%1, plus tard « %2 »</translation>
    </message>
    <message>
        <source>The switch is called %1; its page is %2.</source>
        <translation>L’interrupteur s’appelle %1 ; sa page est %2.</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Jours : %1</translation>
    </message>
    <message>
        <source>%1: switched on</source>
        <translation>%1 : activé</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1 : désactivé</translation>
    </message>
    <message>
        <source>Not said; counted as never moved</source>
        <translation>Sans réponse ; considéré comme jamais actionné</translation>
    </message>
    <message>
        <source>Not said; counted as not locked</source>
        <translation>Sans réponse ; considéré comme non verrouillé</translation>
    </message>
    <message>
        <source>Not said; counted as no period set</source>
        <translation>Sans réponse ; considéré comme sans durée fixée</translation>
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
        <translation>%1 : partage désactivé</translation>
    </message>
    <message>
        <source>%1: sharing possibly on; the answers leave it open</source>
        <translation>%1 : partage peut-être activé ; les réponses ne permettent pas de trancher</translation>
    </message>
    <message>
        <source>%1: sharing on, switched off in the course of the last day</source>
        <translation>%1 : partage activé, désactivé dans le courant du dernier jour</translation>
    </message>
    <message>
        <source>%1: sharing on</source>
        <translation>%1 : partage activé</translation>
    </message>
    <message>
        <source>What may happen to new chats depends on what is still open: %1.</source>
        <translation>Ce qui peut arriver aux nouvelles conversations dépend de ce qui est encore ouvert : %1.</translation>
    </message>
    <message>
        <source>%1; among the chats listed, some have another answer.</source>
        <translation>%1 ; parmi les conversations indiquées, certaines ont une autre réponse.</translation>
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
        <translation>Le fichier %1 n’a pas été écrit : %2. Choisissez un autre dossier ou un autre nom, ou libérez de l’espace.</translation>
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
        <source>Today: %1</source>
        <translation>Aujourd’hui : %1</translation>
    </message>
    <message>
        <source>When sharing was on, and how long copies exist</source>
        <translation>Quand le partage était activé, et combien de temps les copies existent</translation>
    </message>
    <message>
        <source>A chat you write today</source>
        <translation>Une conversation écrite aujourd’hui</translation>
    </message>
    <message>
        <source>Chat “%1”</source>
        <translation>Conversation « %1 »</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a picture, by QLocale's letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Sharing for training</source>
        <translation>Partage pour l’entraînement</translation>
    </message>
    <message>
        <source>%1 – %2: %3.</source>
        <comment>a chat, one of its copies, until when</comment>
        <translation>%1 – %2 : %3.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>A large case: open it to see its answer.</source>
        <translation>Un cas volumineux : ouvrez-le pour voir sa réponse.</translation>
    </message>
    <message>
        <source>This file can't be read as a case.</source>
        <translation>Ce fichier ne peut pas être lu comme un cas.</translation>
    </message>
    <message>
        <source>Two of its answers don't fit together.</source>
        <translation>Deux de ses réponses sont incompatibles.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What may happen to your %1 chats, and until when?</source>
        <translation>Que peut-il advenir de vos conversations avec %1, et jusqu’à quand ?</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Answer a few questions about one account. You then read whether its chats may be used to train models, how long copies are kept, what you can do and which published sources say so – on the screen or on paper. “I don't know” is a full answer everywhere.</source>
        <translation>Répondez à quelques questions sur un compte. Vous lirez ensuite si ses conversations peuvent être utilisées pour entraîner des modèles, combien de temps des copies sont conservées, ce que vous pouvez faire et quelles sources publiées le disent – à l’écran ou sur papier. « Je ne sais pas » est partout une réponse à part entière.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: this program does not use the network, and it stores your answers only where you save them.</source>
        <translation>Rien ne quitte cet ordinateur : ce programme n’utilise pas le réseau et n’enregistre vos réponses que là où vous les enregistrez.</translation>
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
        <source>Shows every plan's rules, and the questions people ask most.</source>
        <translation>Montre les règles de chaque forfait et les questions les plus fréquentes.</translation>
    </message>
    <message>
        <source>First &amp;aid: I pressed Accept</source>
        <translation>&amp;Premiers secours : j’ai appuyé sur « Accept »</translation>
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
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if?</source>
        <translation>Et si ?</translation>
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
        <translation>Ce forfait n’a pas d’interrupteur de ce type ; il n’y a donc rien à actionner.</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>Vous avez indiqué ne pas avoir appuyé sur « Accept ». Seul un compte pour lequel les conditions ont été acceptées dispose de l’interrupteur.</translation>
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
        <translation>Je l’aurais désactivé ce jour-là, et laissé désactivé :</translation>
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
        <translation>Modifie les réponses et les conversations de votre cas. « Annuler » permet de revenir en arrière.</translation>
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
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>%1 : %2</translation>
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
        <translation><numerusform>%n changement ; le dernier : %1</numerusform><numerusform>%n changements ; le dernier : %1</numerusform></translation>
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
        <translation><numerusform>%n jour</numerusform><numerusform>%n jours</numerusform></translation>
    </message>
    <message>
        <source>No period set</source>
        <translation>Aucune durée fixée</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Activé : %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Désactivé : %1</translation>
    </message>
</context>
<context>
    <name>casefile</name>
    <message>
        <source>“%1” can't be opened: %2.</source>
        <translation>« %1 » ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB, so it is not read. Split its chats over several cases.</source>
        <translation>« %1 » dépasse 256 Mio et n’est donc pas lu. Répartissez ses conversations sur plusieurs cas.</translation>
    </message>
    <message>
        <source>“%1” can't be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2</source>
        <translation>« %1 » n’est pas un cas enregistré lisible.

%2</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2

Place in the file: %3</source>
        <translation>« %1 » n’est pas un cas enregistré lisible.

%2

Emplacement dans le fichier : %3</translation>
    </message>
    <message>
        <source>The case can't be saved as “%1”: %2. Nothing was changed there. Choose another place or name.</source>
        <translation>Le cas ne peut pas être enregistré sous « %1 » : %2. Rien n’y a été modifié. Choisissez un autre emplacement ou un autre nom.</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message numerus="yes">
        <source>%n days after the last message</source>
        <translation><numerusform>%n jour après le dernier message</numerusform><numerusform>%n jours après le dernier message</numerusform></translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models.</source>
        <translation>Encore ouvert : si les nouvelles conversations peuvent être utilisées pour entraîner des modèles.</translation>
    </message>
    <message>
        <source>Certain so far: training with new chats – %1.</source>
        <translation>Certain à ce stade : entraînement avec les nouvelles conversations – %1.</translation>
    </message>
    <message>
        <source>Still open: how long new chats are kept.</source>
        <translation>Encore ouvert : combien de temps les nouvelles conversations sont conservées.</translation>
    </message>
    <message>
        <source>Certain so far: new chats are kept – %1.</source>
        <translation>Certain à ce stade : conservation des nouvelles conversations – %1.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: two answers don't fit together.</source>
        <translation>Rien ne peut encore être dit : deux réponses sont incompatibles.</translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models, and how long they are kept.</source>
        <translation>Encore ouvert : si les nouvelles conversations peuvent être utilisées pour entraîner des modèles, et combien de temps elles sont conservées.</translation>
    </message>
</context>
<context>
    <name>problemwords</name>
    <message>
        <source>Claude normally can't be used after %1 without accepting.</source>
        <translation>Claude ne peut normalement pas être utilisé après le %1 sans avoir accepté.</translation>
    </message>
    <message>
        <source>You said that you did not accept, but there is also a day of acceptance: %1.</source>
        <translation>Vous avez indiqué ne pas avoir accepté, mais il y a aussi un jour d’acceptation : %1.</translation>
    </message>
    <message>
        <source>You said that you did not accept, but also that the switch was moved later. Only an account that has accepted has the switch.</source>
        <translation>Vous avez indiqué ne pas avoir accepté, mais aussi que l’interrupteur a été actionné plus tard. Seul un compte pour lequel les conditions ont été acceptées dispose de l’interrupteur.</translation>
    </message>
    <message>
        <source>Your other answers or chats say that this account was used. Many people pressed Accept without noticing.</source>
        <translation>D’après vos autres réponses ou vos conversations, ce compte a été utilisé. Beaucoup ont appuyé sur « Accept » sans s’en apercevoir.</translation>
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
        <source>The changes of the switch can't lie in this order, or one of them lies before the acceptance or the sign-up. Correct a day, or the order.</source>
        <translation>Les changements de position de l’interrupteur ne peuvent pas avoir eu lieu dans cet ordre, ou l’un d’eux précède l’acceptation ou l’inscription. Corrigez un jour, ou l’ordre.</translation>
    </message>
    <message>
        <source>These answers can't all be true together: an account accepts on or after the day on which it was created, and not before %1. Correct a day, or leave out the one that you are not sure of.</source>
        <translation>Ces réponses ne peuvent pas être vraies toutes ensemble : pour un compte, l’acceptation a lieu le jour de sa création ou plus tard, et pas avant le %1. Corrigez un jour, ou retirez celui dont vous n’êtes pas sûr.</translation>
    </message>
    <message>
        <source>The notice and its switch did not exist before %1. Choose that day or a later one, a month, or “I don't know”.</source>
        <translation>La notification et son interrupteur n’existaient pas avant le %1. Choisissez ce jour ou un jour ultérieur, un mois, ou « Je ne sais pas ».</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged. Choose an earlier day, a month, or “I don't know”.</source>
        <translation>Ce jour est postérieur au %1, jour pour lequel le cas est évalué. Choisissez un jour antérieur, un mois, ou « Je ne sais pas ».</translation>
    </message>
    <message>
        <source>Take it as accepted</source>
        <translation>Considérer comme accepté</translation>
    </message>
    <message>
        <source>Take it as accepted, on a day that I don't know</source>
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
        <source>Answer “I don't know” to “%1”</source>
        <translation>Répondre « Je ne sais pas » à « %1 »</translation>
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
