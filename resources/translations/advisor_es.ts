<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccountPart</name>
    <message>
        <source>Whose chats are shown</source>
        <translation>De quién son los chats que se muestran</translation>
    </message>
    <message>
        <source>Chats of all accounts</source>
        <translation>Chats de todas las cuentas</translation>
    </message>
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
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Copiar la dirección %1</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Leaves this page. Alt+Left does the same.</source>
        <translation>Sale de esta página. Alt+Izquierda hace lo mismo.</translation>
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
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>&amp;Add more…</source>
        <translation>Aña&amp;dir más…</translation>
    </message>
    <message>
        <source>Chooses more files and reads them together with these.</source>
        <translation>Permite elegir más archivos y los lee junto con estos.</translation>
    </message>
    <message>
        <source>Removes from the program everything that was read. Your files stay as they are.</source>
        <translation>Saca de la aplicación todo lo que se leyó. Sus archivos quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>¿Y &amp;si…?</translation>
    </message>
    <message>
        <source>What the &amp;data shows</source>
        <translation>Qué &amp;muestran los datos</translation>
    </message>
    <message>
        <source>What was &amp;read</source>
        <translation>Qué se &amp;leyó</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Reading your data. Chats are listed as they are found.</source>
        <translation>Leyendo sus datos. Los chats aparecen en la lista a medida que se encuentran.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read; what holds for them is being worked out.</source>
        <translation>
            <numerusform>%Ln chat leído; se está determinando lo que se le aplica.</numerusform>
            <numerusform>%Ln chats leídos; se está determinando lo que se les aplica.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chat in what you chose. “What was read” says why.</source>
        <translation>No hay ningún chat en lo que eligió. En «Qué se leyó» se indica por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) read, but the answers of your case don&apos;t fit them: %1</source>
        <translation>
            <numerusform>%Ln chat leído, pero las respuestas de su caso no encajan con él: %1</numerusform>
            <numerusform>%Ln chats leídos, pero las respuestas de su caso no encajan con ellos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so there may be more.</source>
        <comment>a sentence</comment>
        <translation>%1 La lectura se detuvo, así que puede haber más.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs.</source>
        <translation>
            <numerusform>Chats que pueden usarse en futuros entrenamientos: %1 de %Ln.</numerusform>
            <numerusform>Chats que pueden usarse en futuros entrenamientos: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), it depends for %1 on answers you have not given yet.</source>
        <translation>
            <numerusform>Chats en los que depende de respuestas que aún no ha dado: %1 de %Ln.</numerusform>
            <numerusform>Chats en los que depende de respuestas que aún no ha dado: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln chat(s), %1 may be used for future training runs; for %2 it depends on answers you have not given yet.</source>
        <translation>
            <numerusform>Chats que pueden usarse en futuros entrenamientos: %1 de %Ln; chats en los que depende de respuestas que aún no ha dado: %2.</numerusform>
            <numerusform>Chats que pueden usarse en futuros entrenamientos: %1 de %Ln; chats en los que depende de respuestas que aún no ha dado: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose exports or logs</source>
        <translation>Elegir exportaciones o registros</translation>
    </message>
    <message>
        <source>Exports and logs (*.zip *.json *.jsonl)</source>
        <translation>Exportaciones y registros (*.zip *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder with exports or logs</source>
        <translation>Elegir una carpeta con exportaciones o registros</translation>
    </message>
    <message>
        <source>Save the list of chats</source>
        <translation>Guardar la lista de chats</translation>
    </message>
    <message>
        <source>my chats.csv</source>
        <translation>mis chats.csv</translation>
    </message>
    <message>
        <source>For&amp;get all this</source>
        <translation>Olvidar &amp;todo esto</translation>
    </message>
    <message>
        <source>&amp;Chats</source>
        <translation>C&amp;hats</translation>
    </message>
    <message>
        <source>Save the to-do list</source>
        <translation>Guardar la lista de tareas</translation>
    </message>
    <message>
        <source>chats to delete.txt</source>
        <translation>chats que eliminar.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The list of chats is being written…</source>
        <translation>Se está escribiendo la lista de chats…</translation>
    </message>
    <message>
        <source>The to-do list is being written…</source>
        <translation>Se está escribiendo la lista de tareas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them only as an exception, by feedback or a safety flag.</source>
        <translation>
            <numerusform>%Ln de ellos solo como excepción, por una valoración o un aviso de seguridad.</numerusform>
            <numerusform>%Ln de ellos solo como excepción, por una valoración o un aviso de seguridad.</numerusform>
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
        <translation>«%1» no puede usarse tal como está.

%2

Lugar en el archivo: %3</translation>
    </message>
    <message>
        <source>“%1” was changed by another window or program since it was opened here. Nothing was written, so that nothing is lost. Use “Save case as…”: with another name to keep both, with the same name to replace the file by what this window shows.</source>
        <translation>Otra ventana u otro programa cambió «%1» después de que se abriera aquí. No se ha escrito nada, para que no se pierda nada. Use «Guardar caso como…»: con otro nombre para conservar ambos, con el mismo nombre para sustituir el archivo por lo que muestra esta ventana.</translation>
    </message>
</context>
<context>
    <name>ChangeEditor</name>
    <message>
        <source>One change of the switch</source>
        <translation>Un cambio del interruptor</translation>
    </message>
    <message>
        <source>&amp;Put it on the list</source>
        <translation>Añadir a la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>Des&amp;cartar</translation>
    </message>
    <message>
        <source>Takes over this change.</source>
        <translation>Aplica este cambio.</translation>
    </message>
    <message>
        <source>Closes without taking over this change.</source>
        <translation>Cierra sin aplicar este cambio.</translation>
    </message>
    <message>
        <source>To which side was it moved?</source>
        <translation>¿Hacia qué lado se movió?</translation>
    </message>
    <message>
        <source>To Off</source>
        <translation>A «Off»</translation>
    </message>
    <message>
        <source>I stopped sharing.</source>
        <translation>Dejé de compartir.</translation>
    </message>
    <message>
        <source>To On</source>
        <translation>A «On»</translation>
    </message>
    <message>
        <source>I started sharing.</source>
        <translation>Empecé a compartir.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>I don&apos;t know the day</source>
        <translation>No sé el día</translation>
    </message>
    <message>
        <source>Some day until today.</source>
        <translation>Algún día hasta hoy.</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Choose to which side the switch was moved.</source>
        <translation>Elija hacia qué lado se movió el interruptor.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I have not moved it since.</source>
        <translation>No lo he movido desde entonces.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>I list every change, the earliest first.</source>
        <translation>Indico todos los cambios, empezando por el primero.</translation>
    </message>
    <message>
        <source>Changes of the switch, in order</source>
        <translation>Cambios del interruptor, en orden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Añadir un cambio</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Edita&amp;r…</translation>
    </message>
    <message>
        <source>Edit the chosen change</source>
        <translation>Editar el cambio elegido</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen change</source>
        <translation>Quitar el cambio elegido</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move the chosen change up</source>
        <translation>Subir el cambio elegido</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the chosen change down</source>
        <translation>Bajar el cambio elegido</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Elija una de las respuestas. «No lo sé» es una respuesta válida.</translation>
    </message>
    <message>
        <source>Add a change, or choose “No” or “I don&apos;t know”.</source>
        <translation>Añada un cambio, o elija «No» o «No lo sé».</translation>
    </message>
</context>
<context>
    <name>ChatDetails</name>
    <message>
        <source>whether it was an incognito chat</source>
        <translation>si fue un chat de incógnito</translation>
    </message>
    <message>
        <source>thumbs and other feedback</source>
        <translation>pulgares y otros comentarios</translation>
    </message>
    <message>
        <source>flags of safety systems</source>
        <translation>marcas de los sistemas de seguridad</translation>
    </message>
    <message>
        <source>the account it ran under</source>
        <translation>la cuenta con la que se ejecutó</translation>
    </message>
    <message>
        <source>Not in this data: %1.</source>
        <translation>No figura en estos datos: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The chosen chat</source>
        <translation>El chat elegido</translation>
    </message>
    <message>
        <source>Choose a chat in the list to see its copies, its days and the rules behind them.</source>
        <translation>Elija un chat de la lista para ver sus copias, sus días y las reglas en que se basan.</translation>
    </message>
    <message>
        <source>What holds for it is said when everything has been read.</source>
        <translation>Lo que se le aplica se indica cuando se haya leído todo.</translation>
    </message>
    <message>
        <source>It has no message up to the day on which your case is judged, so it doesn&apos;t count yet.</source>
        <translation>No tiene ningún mensaje hasta el día en que se evalúa su caso, así que aún no cuenta.</translation>
    </message>
    <message>
        <source>Copies and reasons</source>
        <translation>Copias y motivos</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>kind of chat, then its days</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>If you delete it today</source>
        <translation>Si lo elimina hoy</translation>
    </message>
    <message>
        <source>If you switch training off today</source>
        <translation>Si desactiva hoy el entrenamiento</translation>
    </message>
    <message>
        <source>What you can still do</source>
        <translation>Qué puede hacer todavía</translation>
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
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The answers of your case don&apos;t fit this data, so nothing can be said of it. “What the data shows” names them.</source>
        <translation>Las respuestas de su caso no encajan con estos datos, así que no se puede decir nada de él. «Qué muestran los datos» indica cuáles son.</translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message>
        <source>One chat</source>
        <translation>Un chat</translation>
    </message>
    <message>
        <source>Day of the first message</source>
        <translation>Día del primer mensaje</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>Día del último mensaje</translation>
    </message>
    <message>
        <source>I deleted it on:</source>
        <translation>Lo eliminé el:</translation>
    </message>
    <message>
        <source>Day of deletion</source>
        <translation>Día de eliminación</translation>
    </message>
    <message>
        <source>Day of the last rating</source>
        <translation>Día de la última valoración</translation>
    </message>
    <message>
        <source>I know that it was flagged, on:</source>
        <translation>Sé que fue marcado, el:</translation>
    </message>
    <message>
        <source>Day on which it was flagged</source>
        <translation>Día en que fue marcado</translation>
    </message>
    <message>
        <source>&amp;Name, as you know it:</source>
        <translation>&amp;Nombre por el que lo reconoce:</translation>
    </message>
    <message>
        <source>F&amp;irst message:</source>
        <translation>&amp;Primer mensaje:</translation>
    </message>
    <message>
        <source>L&amp;ast message:</source>
        <translation>Últi&amp;mo mensaje:</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué era</translation>
    </message>
    <message>
        <source>&amp;What it was:</source>
        <translation>Q&amp;ué era:</translation>
    </message>
    <message>
        <source>I don&apos;t remember</source>
        <translation>No lo recuerdo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, last on the day below</source>
        <translation>Sí, la última vez el día indicado abajo</translation>
    </message>
    <message>
        <source>&amp;Rated (thumbs, bug report, /feedback):</source>
        <translation>Valo&amp;rado (pulgares, informe de error, /feedback):</translation>
    </message>
    <message>
        <source>Last rating:</source>
        <translation>Última valoración:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Takes this chat over into your case. Undo takes it back.</source>
        <translation>Incorpora este chat a su caso. Se puede revertir con «Deshacer».</translation>
    </message>
    <message>
        <source>Closes without taking this chat over.</source>
        <translation>Cierra sin incorporar este chat.</translation>
    </message>
    <message>
        <source>&amp;Put it on the list</source>
        <translation>Añadir a la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>Give the chat a name by which you know it.</source>
        <translation>Dé al chat un nombre por el que lo reconozca.</translation>
    </message>
    <message>
        <source>The last message can&apos;t lie before the first. Correct one of the two days.</source>
        <translation>El último mensaje no puede ser anterior al primero. Corrija uno de los dos días.</translation>
    </message>
    <message>
        <source>A message lies after the chat&apos;s deletion. Correct one of the two days.</source>
        <translation>Hay un mensaje posterior a la eliminación del chat. Corrija uno de los dos días.</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged.</source>
        <translation>Este día es posterior al %1, el día en que se evalúa el caso.</translation>
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
        <translation>%1: del %2 al %3</translation>
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
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Copies until</source>
        <translation>Copias hasta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <source> or </source>
        <comment>between values of which one holds</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Chat, and its copies</source>
        <translation>Chat y sus copias</translation>
    </message>
    <message>
        <source>How long it exists</source>
        <translation>Cuánto tiempo existe</translation>
    </message>
    <message>
        <source>Training, or how sure the day is</source>
        <translation>Entrenamiento, o certeza de la fecha</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>Check one chat</source>
        <translation>Comprobar un chat</translation>
    </message>
    <message>
        <source>The general answer is about new chats. A chat you already have can have another one: it depends on the days on which you wrote in it. Nothing of its contents is needed.</source>
        <translation>La respuesta general trata de los chats nuevos. Un chat que ya tiene puede tener otra: depende de los días en que escribió en él. No hace falta nada de su contenido.</translation>
    </message>
    <message>
        <source>Chats of this case</source>
        <translation>Chats de este caso</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below.</source>
        <translation>Debajo se indica lo que se aplica al chat elegido.</translation>
    </message>
    <message>
        <source>&amp;Add a chat…</source>
        <translation>Aña&amp;dir un chat…</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Añadir un chat</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Edita&amp;r…</translation>
    </message>
    <message>
        <source>Edit the chosen chat</source>
        <translation>Editar el chat elegido</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen chat from the case</source>
        <translation>Quitar del caso el chat elegido</translation>
    </message>
    <message>
        <source>What holds for this chat</source>
        <translation>Lo que se aplica a este chat</translation>
    </message>
    <message>
        <source>This chat beside new chats</source>
        <translation>Este chat frente a los chats nuevos</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Chats nuevos</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <comment>a name that can be changed</comment>
        <translation>Chat %1</translation>
    </message>
    <message>
        <source>The answer follows as soon as the days above can be true.</source>
        <translation>La respuesta aparece en cuanto los días de arriba sean posibles.</translation>
    </message>
    <message>
        <source>No chat yet. Add one with the day of its first and of its last message.</source>
        <translation>Aún no hay ningún chat. Añada uno con el día de su primer y de su último mensaje.</translation>
    </message>
    <message>
        <source>This chat doesn&apos;t fit the other answers of the case. %1</source>
        <translation>Este chat no encaja con las demás respuestas del caso. %1</translation>
    </message>
    <message>
        <source>This chat has no message up to the day on which the case is judged, so it doesn&apos;t count yet.</source>
        <translation>Este chat no tiene ningún mensaje hasta el día en que se evalúa el caso, así que aún no cuenta.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>How long something of it exists</source>
        <translation>Hasta cuándo existe algo de él</translation>
    </message>
    <message>
        <source>Only the first and the last day count here. If you also wrote in this chat on days in between, the answer may be: %1. %2</source>
        <translation>Aquí solo cuentan el primer y el último día. Si también escribió en este chat en días intermedios, la respuesta puede ser: %1. %2</translation>
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
        <translation>Sus chats</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below. The titles of the columns order the list.</source>
        <translation>Debajo se indica lo que se aplica al chat elegido. Los títulos de las columnas ordenan la lista.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Shows what would be different without the chats that are marked.</source>
        <translation>Muestra qué sería distinto sin los chats marcados.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Guardar la lista…</translation>
    </message>
    <message>
        <source>Saves the chats that are listed, with what holds for each, as CSV or JSON.</source>
        <translation>Guarda los chats de la lista, con lo que se aplica a cada uno, como CSV o JSON.</translation>
    </message>
    <message>
        <source>No chat fits what you look for.</source>
        <translation>Ningún chat coincide con lo que busca.</translation>
    </message>
    <message>
        <source>Empties the search and the choices beside it.</source>
        <translation>Vacía la búsqueda y las opciones que la acompañan.</translation>
    </message>
    <message>
        <source>What if &amp;I delete these?</source>
        <translation>¿Y si elimi&amp;no estos?</translation>
    </message>
    <message>
        <source>Show all cha&amp;ts</source>
        <translation>Mostrar todos los &amp;chats</translation>
    </message>
</context>
<context>
    <name>ChatsView</name>
    <message>
        <source>Chats and their copies</source>
        <translation>Chats y sus copias</translation>
    </message>
    <message>
        <source>What holds for the chosen chat stands below the list.</source>
        <translation>Debajo de la lista se indica lo que se aplica al chat elegido.</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Personal accounts</source>
        <translation>Cuentas personales</translation>
    </message>
    <message>
        <source>Work, school and cloud</source>
        <translation>Trabajo, estudios y nube</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Elija una de las respuestas. «No lo sé» es una respuesta válida.</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>May be used</source>
        <comment>training, of a chat</comment>
        <translation>Puede usarse</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>training, of a chat</comment>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Depends</source>
        <comment>training, of a chat</comment>
        <translation>Depende</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>training, of a chat</comment>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>training, of a chat</comment>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Another company</source>
        <comment>training, of a chat</comment>
        <translation>Otra empresa</translation>
    </message>
    <message>
        <source>Not judged</source>
        <comment>training, of a chat</comment>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>May be used for future training runs.</source>
        <translation>Uso posible en futuros entrenamientos.</translation>
    </message>
    <message>
        <source>May be used whatever the switch says: feedback was sent, or safety systems flagged it.</source>
        <translation>Uso posible esté como esté el interruptor: se enviaron comentarios, o los sistemas de seguridad marcaron algo.</translation>
    </message>
    <message>
        <source>Depends on something you have not said yet.</source>
        <translation>Depende de algo que usted aún no ha indicado.</translation>
    </message>
    <message>
        <source>No published rule covers them.</source>
        <translation>Ninguna regla publicada al respecto.</translation>
    </message>
    <message>
        <source>Out of future runs; they may be in runs already started.</source>
        <translation>Fuera de futuros entrenamientos; posiblemente en entrenamientos ya iniciados.</translation>
    </message>
    <message>
        <source>Not used under the published rules, with exceptions.</source>
        <translation>Sin uso según las reglas publicadas, con excepciones.</translation>
    </message>
    <message>
        <source>Another company&apos;s policy decides.</source>
        <translation>Decide la política de otra empresa.</translation>
    </message>
    <message>
        <source>No message up to the day that is judged on.</source>
        <translation>Ningún mensaje hasta el día en que se evalúa.</translation>
    </message>
    <message>
        <source>(no title) %1</source>
        <comment>id of a chat</comment>
        <translation>(sin título) %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>no fixed date</source>
        <translation>sin fecha fija</translation>
    </message>
    <message>
        <source>folder of Claude Code</source>
        <translation>carpeta de Claude Code</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>archivo ZIP</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>a record that ends in the middle</source>
        <translation>una entrada que se corta a la mitad</translation>
    </message>
    <message>
        <source>a damaged record</source>
        <translation>una entrada dañada</translation>
    </message>
    <message>
        <source>something that is no JSON</source>
        <translation>algo que no es JSON</translation>
    </message>
    <message>
        <source>zero bytes between records</source>
        <translation>bytes nulos entre entradas</translation>
    </message>
    <message>
        <source>a file that could not be read on</source>
        <translation>un archivo que no se pudo seguir leyendo</translation>
    </message>
    <message>
        <source>well-formed data that is nothing we know</source>
        <translation>datos bien formados que no corresponden a nada que conozcamos</translation>
    </message>
    <message>
        <source>records without a line break between them</source>
        <translation>entradas sin salto de línea entre ellas</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>una marca de orden de bytes</translation>
    </message>
    <message>
        <source>a value of another type than it should have</source>
        <translation>un valor de un tipo distinto del que debería tener</translation>
    </message>
    <message>
        <source>a key that stands twice; the later one counts</source>
        <translation>una clave que aparece dos veces; cuenta la última</translation>
    </message>
    <message>
        <source>a record of a type we don&apos;t know</source>
        <translation>una entrada de un tipo que no conocemos</translation>
    </message>
    <message>
        <source>a part of a message of a type we don&apos;t know</source>
        <translation>una parte de un mensaje de un tipo que no conocemos</translation>
    </message>
    <message>
        <source>an empty place where a message should be</source>
        <translation>un lugar vacío donde debería haber un mensaje</translation>
    </message>
    <message>
        <source>a message without a readable time</source>
        <translation>un mensaje sin hora legible</translation>
    </message>
    <message>
        <source>a chat without any message</source>
        <translation>un chat sin ningún mensaje</translation>
    </message>
    <message>
        <source>too many messages in one place to look for repeated ones among them</source>
        <translation>demasiados mensajes en un mismo lugar para buscar copias entre ellos</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. The download has probably expired: ask for the export again.</source>
        <translation>Esto es una página web, diga lo que diga su nombre. Probablemente la descarga haya caducado: vuelva a pedir la exportación.</translation>
    </message>
    <message>
        <source>This archive is no ZIP file. Unpack it, then choose the folder.</source>
        <translation>Este archivo comprimido no es un archivo ZIP. Descomprímalo y elija después la carpeta.</translation>
    </message>
    <message>
        <source>This ZIP file holds other ZIP files. Unpack it, then choose the folder.</source>
        <translation>Este archivo ZIP contiene otros archivos ZIP. Descomprímalo y elija después la carpeta.</translation>
    </message>
    <message>
        <source>This file only lists the parts of an export. Download the parts it names, then choose the folder they are in.</source>
        <translation>Este archivo solo enumera las partes de una exportación. Descargue las partes que indica y elija después la carpeta en la que están.</translation>
    </message>
    <message>
        <source>This ZIP file is encrypted. Exports are not: unpack it with its password, then choose the folder.</source>
        <translation>Este archivo ZIP está cifrado. Las exportaciones no lo están: descomprímalo con su contraseña y elija después la carpeta.</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>chats</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>memories</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>account and log-ins</source>
        <translation>cuenta e inicios de sesión</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>artefactos</translation>
    </message>
    <message>
        <source>design chats</source>
        <translation>chats de diseño</translation>
    </message>
    <message>
        <source>There is nothing in this file. Download or copy it again, then choose it.</source>
        <translation>No hay nada en este archivo. Descárguelo o cópielo de nuevo y elíjalo después.</translation>
    </message>
    <message>
        <source>This is neither an export of chats nor a log of coding sessions. Choose the ZIP file as you downloaded it, or a log that ends in .jsonl.</source>
        <translation>Esto no es ni una exportación de chats ni un registro de sesiones de programación. Elija el archivo ZIP tal como lo descargó, o un registro que termine en .jsonl.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened or read. Look whether you may read it and whether its disk is still connected, then read it again.</source>
        <translation>Este archivo no puede abrirse o leerse. Compruebe si tiene permiso para leerlo y si su disco sigue conectado, y léalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such file or folder. It may have been moved or renamed: choose it where it is now.</source>
        <translation>No existe ese archivo ni esa carpeta. Puede que se haya movido o haya cambiado de nombre: elíjalo donde esté ahora.</translation>
    </message>
    <message>
        <source>A file of credentials is never opened. It holds no chats, so nothing is missing.</source>
        <translation>Un archivo de credenciales no se abre nunca. No contiene chats, así que no falta nada.</translation>
    </message>
    <message>
        <source>There are chats with ChatGPT in it, another company&apos;s service. This program knows nothing about its terms. Choose an export of Claude.</source>
        <translation>Contiene chats con ChatGPT, un servicio de otra empresa. Esta aplicación no sabe nada de sus condiciones. Elija una exportación de Claude.</translation>
    </message>
    <message>
        <source>This ZIP file is damaged or not made like an export. Download it again, then choose it. In detail: %1</source>
        <translation>Este archivo ZIP está dañado o no tiene la estructura de una exportación. Descárguelo de nuevo y elíjalo después. En detalle: %1</translation>
    </message>
    <message>
        <source>No log names its account: sessions are judged by the account of your case. Not in this data, whatever happened: thumbs and other ratings of chats, flags of safety systems, chats deleted before an export was made, and incognito chats. That is not the same as none. Of feedback, only the commands /feedback and /bug are seen, in sessions of Claude Code, and counted.</source>
        <translation>Ningún registro nombra su cuenta: las sesiones se evalúan según la cuenta de su caso. No figuran en estos datos, haya ocurrido lo que haya ocurrido: pulgares y otras valoraciones de chats, marcas de los sistemas de seguridad, chats eliminados antes de hacerse una exportación y chats de incógnito. Eso no equivale a que no haya ninguno. De los comentarios enviados solo se ven los comandos /feedback y /bug, en las sesiones de Claude Code, y se tienen en cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n accounts, and a case is about one. All are judged by it, and what they show of its use is not taken as shown until you choose whose chats you mean.</source>
        <translation>
            <numerusform>Las exportaciones contienen chats de %n cuenta, y un caso trata de una sola. Todos se juzgan por ella, y lo que muestran de su uso no se da por mostrado hasta que elija de quién son los chats.</numerusform>
            <numerusform>Las exportaciones contienen chats de %n cuentas, y un caso trata de una sola. Todos se juzgan por ella, y lo que muestran de su uso no se da por mostrado hasta que elija de quién son los chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exports hold chats of %n account(s). Only those of %1 are shown and judged.</source>
        <translation>
            <numerusform>Las exportaciones contienen chats de %n cuenta. Solo se muestran y juzgan los de %1.</numerusform>
            <numerusform>Las exportaciones contienen chats de %n cuentas. Solo se muestran y juzgan los de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chats is of the account that you chose.</source>
        <translation>Ninguno de los chats es de la cuenta que eligió.</translation>
    </message>
    <message>
        <source>Out of future runs</source>
        <comment>training, of a chat</comment>
        <translation>Sin entrenamientos futuros</translation>
    </message>
    <message>
        <source>This folder can&apos;t be opened, so nothing in it was read. Look whether you may read it, then read it again.</source>
        <translation>Esta carpeta no se puede abrir, así que no se leyó nada en ella. Compruebe si tiene permiso para leerla y vuelva a leerla.</translation>
    </message>
    <message>
        <source>This is a link, and what it leads to was not read. If it may hold chats, choose it there.</source>
        <translation>Esto es un enlace, y no se leyó aquello a lo que lleva. Si puede contener chats, elíjalo allí.</translation>
    </message>
    <message>
        <source>This folder lies too deep in others, and nothing in it was read. If it may hold chats, choose it itself.</source>
        <translation>Esta carpeta está a demasiada profundidad dentro de otras, y no se leyó nada en ella. Si puede contener chats, elija esa misma carpeta.</translation>
    </message>
    <message>
        <source>There are too many files here to look at all; some were not read. Choose the folders in it that hold chats.</source>
        <translation>Hay demasiados archivos aquí para examinarlos todos; algunos no se leyeron. Elija las carpetas que contienen chats.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>An exact day</source>
        <translation>Un día exacto</translation>
    </message>
    <message>
        <source>I know the date.</source>
        <translation>Sé la fecha.</translation>
    </message>
    <message>
        <source>A month or a year</source>
        <translation>Un mes o un año</translation>
    </message>
    <message>
        <source>I know roughly when.</source>
        <translation>Sé más o menos cuándo fue.</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>I know that it was not before or not after some day.</source>
        <translation>Sé que no fue antes de cierto día, o que no fue después.</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Elija una de las respuestas. «No lo sé» es una respuesta válida.</translation>
    </message>
</context>
<context>
    <name>DayBanner</name>
    <message>
        <source>The day to show</source>
        <translation>Día que se muestra</translation>
    </message>
    <message>
        <source>Back to toda&amp;y</source>
        <translation>Volver a &amp;hoy</translation>
    </message>
    <message>
        <source>&amp;Keep this day in the case</source>
        <translation>&amp;Fijar este día en el caso</translation>
    </message>
    <message>
        <source>The day of this answer</source>
        <translation>El día de esta respuesta</translation>
    </message>
    <message>
        <source>Show this &amp;day</source>
        <translation>Mostrar este &amp;día</translation>
    </message>
    <message>
        <source>Shows the case on the day in the field, by the rules of that day.</source>
        <translation>Muestra el caso en el día del campo, según las reglas de ese día.</translation>
    </message>
    <message>
        <source>Shows the answer of today again.</source>
        <translation>Vuelve a mostrar la respuesta de hoy.</translation>
    </message>
    <message>
        <source>From now on the case is judged on this day. Undo takes it back.</source>
        <translation>A partir de ahora, el caso se evalúa en este día. Se puede revertir con «Deshacer».</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>The day of this answer: today, unless the case has a day of its own.</source>
        <translation>El día de esta respuesta: hoy, salvo que el caso tenga su propio día.</translation>
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
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you, and therefore in English. It does not name you, this computer, your files or your chats, and it goes nowhere unless you pass it on. Read it before you do.</source>
        <translation>Para quien le ayude, y por eso en inglés. No le nombra a usted, ni este equipo, ni sus archivos, ni sus chats, y no va a ninguna parte si usted no lo entrega. Léalo antes de hacerlo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnostico</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>the answer to “%1”</source>
        <comment>what is undone</comment>
        <translation>la respuesta a «%1»</translation>
    </message>
    <message>
        <source>the name on the report</source>
        <comment>what is undone</comment>
        <translation>el nombre en el informe</translation>
    </message>
    <message>
        <source>the day of the case</source>
        <comment>what is undone</comment>
        <translation>el día del caso</translation>
    </message>
    <message>
        <source>adding the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>añadir el chat «%1»</translation>
    </message>
    <message>
        <source>the change of the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>el cambio del chat «%1»</translation>
    </message>
    <message>
        <source>removing the chat “%1”</source>
        <comment>what is undone</comment>
        <translation>quitar el chat «%1»</translation>
    </message>
    <message>
        <source>taking over “What if”</source>
        <comment>what is undone</comment>
        <translation>aplicar «¿Y si…?»</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>What the data shows</source>
        <translation>Qué muestran los datos</translation>
    </message>
    <message>
        <source>What the data shows about the account is said when everything has been read.</source>
        <translation>Lo que los datos muestran sobre la cuenta se indica cuando se haya leído todo.</translation>
    </message>
    <message>
        <source>This is what the data shows about the account. Where it answers a question of your case, you can take it as your answer; nothing is taken by itself, and Undo takes it back.</source>
        <translation>Esto es lo que los datos muestran sobre la cuenta. Cuando responden a una pregunta de su caso, puede tomarlo como su respuesta; nada se toma de forma automática, y se puede revertir con «Deshacer».</translation>
    </message>
    <message>
        <source>Your answers and these chats can&apos;t both be true. %1</source>
        <translation>Sus respuestas y estos chats no pueden ser ciertos a la vez. %1</translation>
    </message>
    <message>
        <source>What no data shows</source>
        <translation>Lo que ningún dato muestra</translation>
    </message>
    <message>
        <source>✓ Your case says so already.</source>
        <translation>✓ Su caso ya lo dice.</translation>
    </message>
    <message>
        <source>Your case says something else.</source>
        <translation>Su caso dice otra cosa.</translation>
    </message>
    <message>
        <source>Take as my answer: %1</source>
        <translation>Tomar como mi respuesta: %1</translation>
    </message>
    <message>
        <source>Answers the question “%1”.</source>
        <translation>Responde a la pregunta «%1».</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>Ver la pregunta</translation>
    </message>
    <message>
        <source>See the question: %1</source>
        <translation>Ver la pregunta: %1</translation>
    </message>
</context>
<context>
    <name>ExactDayEdit</name>
    <message>
        <source>Day, to type or to choose in the calendar:</source>
        <translation>Día, para escribirlo o elegirlo en el calendario:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day counts once you have changed it or pressed Enter on it.</source>
        <translation>El día cuenta cuando lo haya cambiado o haya pulsado Intro en él.</translation>
    </message>
    <message>
        <source>Marked: %1. %2</source>
        <translation>Marcado: %1. %2</translation>
    </message>
    <message>
        <source>Choose the day, or press Enter in the field if the day shown is right. A month, or “I don&apos;t know”, is a full answer too.</source>
        <translation>Elija el día, o pulse Intro en el campo si el día que se muestra es correcto. Un mes o «No lo sé» también son respuestas válidas.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in titles</source>
        <translation>Buscar en los títulos</translation>
    </message>
    <message>
        <source>Kind of chat</source>
        <translation>Tipo de chat</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Year with a message</source>
        <translation>Año con algún mensaje</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Any training</source>
        <translation>Cualquier entrenamiento</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>By training</source>
        <translation>Por entrenamiento</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sin proyecto</translation>
    </message>
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
            <numerusform>%1 de %Ln chat</numerusform>
            <numerusform>%1 de %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter back, Escape closes.</source>
        <translation>Intro va al lugar siguiente; Mayús e Intro, al anterior; Escape cierra.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Mayús+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place 3 of 12</comment>
        <translation>%1 de %2</translation>
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
        <translation>¿En qué situación se encuentra? Los pasos de abajo dependen de lo que elija. No se guarda nada.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shown. Press to fold away.</source>
        <translation>Desplegado. Pulse para plegar.</translation>
    </message>
    <message>
        <source>Folded away. Press to show.</source>
        <translation>Plegado. Pulse para desplegar.</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>By your answers</source>
        <translation>Según sus respuestas</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún por aclarar</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicado</translation>
    </message>
    <message>
        <source> – or – </source>
        <comment>between answers that are still possible</comment>
        <translation> – o – </translation>
    </message>
    <message>
        <source>New chats and training</source>
        <translation>Chats nuevos y entrenamiento</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Cuánto tiempo se conservan los chats nuevos</translation>
    </message>
    <message>
        <source>First: %1</source>
        <comment>the first thing to do</comment>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>It takes: %1. %2</source>
        <translation>Esfuerzo: %1. %2</translation>
    </message>
    <message>
        <source>Show the s&amp;teps</source>
        <translation>Ver los pa&amp;sos</translation>
    </message>
    <message>
        <source>Goes to the steps of: %1</source>
        <translation>Va a los pasos de: %1</translation>
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
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv or .json, so that it is clear what to write.</source>
        <translation>Elija un nombre que termine en .csv o .json, para que esté claro qué se debe escribir.</translation>
    </message>
</context>
<context>
    <name>LocalWords</name>
    <message>
        <source>%1: a file of settings can&apos;t be read, and until that is mended Claude Code deletes nothing there.</source>
        <translation>%1: un archivo de ajustes no puede leerse y, mientras eso no se arregle, Claude Code no elimina nada ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change, as your settings say.</source>
        <translation>
            <numerusform>%1: una transcripción se elimina %n día después de su último cambio, como indican sus ajustes.</numerusform>
            <numerusform>%1: una transcripción se elimina %n días después de su último cambio, como indican sus ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a transcript is deleted %n day(s) after its last change. Nothing is set; this is what Claude Code does by itself.</source>
        <translation>
            <numerusform>%1: una transcripción se elimina %n día después de su último cambio. No hay nada fijado; es lo que Claude Code hace por sí mismo.</numerusform>
            <numerusform>%1: una transcripción se elimina %n días después de su último cambio. No hay nada fijado; es lo que Claude Code hace por sí mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) you typed, from %1 to %2, stand in history.jsonl. No clean-up deletes them.</source>
        <translation>
            <numerusform>En history.jsonl está %Ln prompt que usted escribió, del %1 al %2. Ninguna limpieza lo elimina.</numerusform>
            <numerusform>En history.jsonl están %Ln prompts que usted escribió, del %1 al %2. Ninguna limpieza los elimina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of memory stay until you delete them.</source>
        <translation>
            <numerusform>%Ln archivo de memoria permanece hasta que usted lo elimine.</numerusform>
            <numerusform>%Ln archivos de memoria permanecen hasta que usted los elimine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted when Claude Code starts the next time.</source>
        <translation>
            <numerusform>%Ln transcripción puede eliminarse la próxima vez que se inicie Claude Code.</numerusform>
            <numerusform>%Ln transcripciones pueden eliminarse la próxima vez que se inicie Claude Code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted within the next seven days.</source>
        <translation>
            <numerusform>%Ln transcripción puede eliminarse en los próximos siete días.</numerusform>
            <numerusform>%Ln transcripciones pueden eliminarse en los próximos siete días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) may be deleted later, the last ones from %1 on.</source>
        <translation>
            <numerusform>%Ln transcripción puede eliminarse más adelante, a partir del %1.</numerusform>
            <numerusform>%Ln transcripciones pueden eliminarse más adelante, las últimas a partir del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) are not deleted by any clean-up.</source>
        <translation>
            <numerusform>%Ln transcripción no la elimina ninguna limpieza.</numerusform>
            <numerusform>%Ln transcripciones no las elimina ninguna limpieza.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep transcripts longer or for less time, set “cleanupPeriodDays” in settings.json of that folder to a number of days.</source>
        <translation>Para conservar las transcripciones más o menos tiempo, fije «cleanupPeriodDays» en el archivo settings.json de esa carpeta en un número de días.</translation>
    </message>
    <message numerus="yes">
        <source>Its transcript on this computer: %n file(s), %1.</source>
        <translation>
            <numerusform>Su transcripción en este ordenador: %n archivo, %1.</numerusform>
            <numerusform>Su transcripción en este ordenador: %n archivos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the Desktop app, whose sessions no clean-up takes.</source>
        <translation>Pertenece a la aplicación de escritorio, cuyas sesiones no elimina ninguna limpieza.</translation>
    </message>
    <message>
        <source>Claude Code deletes nothing while its settings can&apos;t be read.</source>
        <translation>Claude Code no elimina nada mientras sus ajustes no puedan leerse.</translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it the next time it starts: it was last changed more than %n day(s) ago.</source>
        <translation>
            <numerusform>Claude Code puede eliminarla la próxima vez que se inicie: su último cambio fue hace más de %n día.</numerusform>
            <numerusform>Claude Code puede eliminarla la próxima vez que se inicie: su último cambio fue hace más de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claude Code may delete it in %n day(s), from %1 on.</source>
        <translation>
            <numerusform>Claude Code puede eliminarla dentro de %n día, a partir del %1.</numerusform>
            <numerusform>Claude Code puede eliminarla dentro de %n días, a partir del %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 What you typed stays in history.jsonl.</source>
        <translation>%1 %2 Lo que usted escribió permanece en history.jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sets %n day(s). By what people report, that holds for the transcripts of all projects once a session is started there.</source>
        <translation>
            <numerusform>%1 fija %n día. Según cuentan usuarios, eso vale para las transcripciones de todos los proyectos en cuanto se inicia allí una sesión.</numerusform>
            <numerusform>%1 fija %n días. Según cuentan usuarios, eso vale para las transcripciones de todos los proyectos en cuanto se inicia allí una sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at: settings in the folders of your projects (.claude/settings.json, .claude/settings.local.json) and options a session is started with. They come before your own settings, and may have transcripts of all projects deleted earlier.</source>
        <translation>No se han mirado: los ajustes en las carpetas de sus proyectos (.claude/settings.json, .claude/settings.local.json) ni las opciones con que se inicia una sesión. Tienen prioridad sobre sus propios ajustes y pueden hacer que se eliminen antes las transcripciones de todos los proyectos.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Back to the first page</source>
        <translation>V&amp;olver a la primera página</translation>
    </message>
    <message>
        <source>&amp;Back to the answer</source>
        <translation>V&amp;olver a la respuesta</translation>
    </message>
    <message>
        <source>Check one chat…</source>
        <translation>Comprobar un chat…</translation>
    </message>
    <message>
        <source>Adds chats by hand and judges each beside the general answer.</source>
        <translation>Añade chats a mano y evalúa cada uno frente a la respuesta general.</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Shows what would be different; nothing is saved until you ask for it.</source>
        <translation>Muestra qué sería distinto; no se guarda nada hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>Answer on another day…</source>
        <translation>Respuesta en otro día…</translation>
    </message>
    <message>
        <source>Shows the same case on a past day, by the rules of that day.</source>
        <translation>Muestra el mismo caso en un día pasado, según las reglas de ese día.</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Primeros auxilios</translation>
    </message>
    <message>
        <source>Shows what to do first, in order.</source>
        <translation>Muestra qué hacer primero, por orden.</translation>
    </message>
    <message>
        <source>On %1 this account did not exist yet.</source>
        <translation>El %1 esta cuenta aún no existía.</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before %1 or after it. Choose a day that is surely before or after it, or name its day first.</source>
        <translation>Un cambio del interruptor que indicó puede ser anterior o posterior al %1. Elija un día que sea sin duda anterior o posterior al cambio, o indique antes el día del cambio.</translation>
    </message>
    <message>
        <source>%1 Below stands the answer of %2.</source>
        <translation>%1 Debajo está la respuesta del %2.</translation>
    </message>
    <message>
        <source>This case is judged on a day of its own: %1.</source>
        <translation>Este caso se evalúa en un día propio: %1.</translation>
    </message>
    <message>
        <source>Choose a past day to see what held then, by the rules of that day.</source>
        <translation>Elija un día pasado para ver lo que se aplicaba entonces, según las reglas de ese día.</translation>
    </message>
    <message>
        <source>The case can&apos;t be kept on %1, because some of its answers lie later. Save or print the report of that day instead.

%2</source>
        <translation>El caso no puede fijarse en el %1, porque algunas de sus respuestas son posteriores. En su lugar, guarde o imprima el informe de ese día.

%2</translation>
    </message>
    <message>
        <source>Save reminders for a calendar</source>
        <translation>Guardar recordatorios para un calendario</translation>
    </message>
    <message>
        <source>Calendar (*.%1)</source>
        <translation>Calendario (*.%1)</translation>
    </message>
    <message>
        <source>Calendars read files that end in .%1. Choose such a name.</source>
        <translation>Los calendarios leen archivos que terminan en .%1. Elija un nombre con esa terminación.</translation>
    </message>
    <message>
        <source>Saved cases (*.%1)</source>
        <translation>Casos guardados (*.%1)</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Abrir un caso guardado</translation>
    </message>
    <message>
        <source>The answers of this case are not saved. Save them?</source>
        <translation>Las respuestas de este caso no se han guardado. ¿Quiere guardarlas?</translation>
    </message>
    <message>
        <source>my account</source>
        <translation>mi cuenta</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Guardar el caso</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report can&apos;t be printed on “%1”. Check the printer, or save the report as PDF and print that.</source>
        <translation>El informe no puede imprimirse en «%1». Compruebe la impresora, o guarde el informe como PDF e imprima ese archivo.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
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
        <translation>Acerca de %1</translation>
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
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Remember &amp;nothing</source>
        <translation>No recordar &amp;nada</translation>
    </message>
    <message>
        <source>No files opened last, no folder, no place of the window. Only this wish is stored.</source>
        <translation>Sin archivos recientes, sin carpeta y sin posición de la ventana. Solo se guarda esta preferencia.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;Acerca de esta aplicación</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nuevo caso</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>&amp;Guardar caso</translation>
    </message>
    <message>
        <source>Save case &amp;as…</source>
        <translation>Guardar caso &amp;como…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save re&amp;minders…</source>
        <translation>Guardar recor&amp;datorios…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>All &amp;plans at a glance</source>
        <translation>&amp;Todos los planes de un vistazo</translation>
    </message>
    <message>
        <source>Answer on another &amp;day…</source>
        <translation>Respuesta en otro &amp;día…</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>¿Y &amp;si…?</translation>
    </message>
    <message>
        <source>&amp;Check one chat…</source>
        <translation>&amp;Comprobar un chat…</translation>
    </message>
    <message>
        <source>&amp;First aid</source>
        <translation>Primeros &amp;auxilios</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Olvidar estos archivos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Your own chats…</source>
        <translation>Sus propios chats…</translation>
    </message>
    <message>
        <source>Reads your export or the logs on this computer and judges each chat.</source>
        <translation>Lee su exportación o los registros de este ordenador y evalúa cada chat.</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>&amp;Buscar en esta página…</translation>
    </message>
    <message>
        <source>&amp;Your data</source>
        <translation>S&amp;us datos</translation>
    </message>
    <message>
        <source>This wish can&apos;t be stored in “%1”; what is stored there stays. Look whether the disk is full or may not be written to, then choose it again.</source>
        <translation>Este deseo no se puede guardar en «%1»; lo que hay guardado allí se queda. Compruebe si el disco está lleno o protegido contra escritura y vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>The reminders are being written…</source>
        <translation>Se están escribiendo los recordatorios…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>The case is being opened…</source>
        <translation>Se está abriendo el caso…</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Abrir otro archivo…</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>Se está escribiendo el informe…</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Se están componiendo las páginas…</translation>
    </message>
    <message>
        <source>The answer is being worked out…</source>
        <translation>Se está elaborando la respuesta…</translation>
    </message>
    <message>
        <source>No browser on this computer took the address, so nothing was opened:

%1

Copy it and open it where you can.</source>
        <translation>Ningún navegador de este equipo ha aceptado la dirección, así que no se ha abierto nada:

%1

Cópiela y ábrala donde pueda.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>A past day is shown: %1, with the rules of that day and without what happened later. The plan and agreements are taken to have been the same. What to do stands below as it was that day; for what to do now, go back to today. Nothing of this is saved.</source>
        <translation>Se muestra un día pasado: %1, con las reglas de ese día y sin lo que ocurrió después. Se supone que el plan y los acuerdos eran los mismos. Lo que hay que hacer figura abajo tal como era ese día; para lo que hay que hacer ahora, vuelva a hoy. Nada de esto se guarda.</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Chats by the month of their last message</source>
        <translation>Chats según el mes de su último mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s); the arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n barra; las teclas de flecha pasan de una a la siguiente.</numerusform>
            <numerusform>%n barras; las teclas de flecha pasan de una a la siguiente.</numerusform>
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
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no chat.</source>
        <translation>%1: ningún chat.</translation>
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
            <numerusform>%Ln chat en la barra más alta</numerusform>
            <numerusform>%Ln chats en la barra más alta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthEdit</name>
    <message>
        <source>Some month</source>
        <translation>Algún mes</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>Elija el año</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Mes:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>Añ&amp;o:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Choose the year, and the month if you know it. “I don&apos;t know” is a full answer too.</source>
        <translation>Elija el año, y el mes si lo sabe. «No lo sé» también es una respuesta válida.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>After a number of days</source>
        <translation>Tras un número de días</translation>
    </message>
    <message>
        <source>A period is set, and I know how long it is.</source>
        <translation>Hay un plazo fijado y sé cuánto dura.</translation>
    </message>
    <message>
        <source>No period is set</source>
        <translation>No hay ningún plazo fijado</translation>
    </message>
    <message>
        <source>Chats stay until somebody deletes them.</source>
        <translation>Los chats permanecen hasta que alguien los elimina.</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Días:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Escriba el número</translation>
    </message>
    <message>
        <source>Choose one of the answers. “I don&apos;t know” is a full answer.</source>
        <translation>Elija una de las respuestas. «No lo sé» es una respuesta válida.</translation>
    </message>
    <message>
        <source>Type the number of days, %1 or more. “I don&apos;t know” is a full answer too.</source>
        <translation>Escriba el número de días, %1 o más. «No lo sé» también es una respuesta válida.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The account that is signed in to Claude Code on this computer is of this kind: %1.</source>
        <translation>La cuenta con la que se ha iniciado sesión en Claude Code en este ordenador es de este tipo: %1.</translation>
    </message>
    <message>
        <source>That account was created on %1, as Claude Code notes.</source>
        <translation>Esa cuenta se creó el %1, según consta en Claude Code.</translation>
    </message>
    <message>
        <source>The first message in this data is of %1, the last one of %2.</source>
        <translation>El primer mensaje de estos datos es del %1; el último, del %2.</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <comment>a day</comment>
        <translation>%1 o antes</translation>
    </message>
    <message>
        <source>No use from %1 on is in this data.</source>
        <translation>En estos datos no figura ningún uso a partir del %1.</translation>
    </message>
    <message>
        <source>It was used on %1: by then the account had accepted the new terms.</source>
        <translation>Se usó el %1: para entonces la cuenta ya había aceptado las nuevas condiciones.</translation>
    </message>
    <message>
        <source>Yes, it was used</source>
        <translation>Sí, se usó</translation>
    </message>
    <message>
        <source>Claude Code last saw the training switch at On.</source>
        <translation>La última vez que Claude Code lo vio, el interruptor de entrenamiento estaba en «On».</translation>
    </message>
    <message>
        <source>Claude Code last saw the training switch at Off.</source>
        <translation>La última vez que Claude Code lo vio, el interruptor de entrenamiento estaba en «Off».</translation>
    </message>
    <message numerus="yes">
        <source>%1 That was on %2, %n day(s) ago; it may have been moved since.</source>
        <translation>
            <numerusform>%1 Eso fue el %2, hace %n día; puede haberse movido desde entonces.</numerusform>
            <numerusform>%1 Eso fue el %2, hace %n días; puede haberse movido desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 If you never moved it, it stood so when you accepted as well.</source>
        <translation>%1 Si nunca lo movió, también estaba así cuando aceptó.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado (On)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado (Off)</translation>
    </message>
    <message>
        <source>A key for the API is stored on this computer; it was not looked at. Sessions may have run on it, under other terms.</source>
        <translation>En este ordenador hay almacenada una clave de la API; no se ha mirado. Es posible que se hayan ejecutado sesiones con ella, con otras condiciones.</translation>
    </message>
    <message>
        <source>The settings send sessions to a cloud. Messages that a cloud answered are judged by its terms.</source>
        <translation>Los ajustes envían las sesiones a una nube. Los mensajes que respondió una nube se evalúan según las condiciones de esa nube.</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of your chats</source>
        <translation>Resumen de sus chats</translation>
    </message>
    <message>
        <source>&amp;Put a summary and the ten chats that matter most into the report</source>
        <translation>I&amp;ncluir en el informe un resumen y los diez chats más importantes</translation>
    </message>
    <message>
        <source>Leads to the questions that decide.</source>
        <translation>Lleva a las preguntas que deciden.</translation>
    </message>
    <message>
        <source>By month of the last message</source>
        <translation>Por mes del último mensaje</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Judged by the answers of your case, on %1. Each answer you add or change is followed at once.</source>
        <translation>Evaluado según las respuestas de su caso, a fecha de %1. Cada respuesta que añada o cambie se aplica al momento.</translation>
    </message>
    <message>
        <source>What holds for each chat is being worked out.</source>
        <translation>Se está determinando lo que se aplica a cada chat.</translation>
    </message>
    <message>
        <source>The answers of your case and these chats can&apos;t both be true, so nothing can be said. Look at “What the data shows”, or change your answers.</source>
        <translation>Las respuestas de su caso y estos chats no pueden ser ciertos a la vez, así que no se puede decir nada. Mire «Qué muestran los datos» o cambie sus respuestas.</translation>
    </message>
    <message>
        <source>What holds for each chat is said when everything has been read.</source>
        <translation>Lo que se aplica a cada chat se indica cuando se haya leído todo.</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the chats: %1</source>
        <translation>Mostrar los chats: %1</translation>
    </message>
    <message>
        <source>A&amp;nswer what decides</source>
        <translation>Res&amp;ponder a lo decisivo</translation>
    </message>
    <message>
        <source>Cha&amp;nge my answers</source>
        <translation>Ca&amp;mbiar mis respuestas</translation>
    </message>
    <message>
        <source>Leads to the questions of your case.</source>
        <translation>Lleva a las preguntas de su caso.</translation>
    </message>
</context>
<context>
    <name>OwnReport</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>messages, day</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>messages, days</comment>
        <translation>%1 del %2 al %3</translation>
    </message>
    <message>
        <source>Its longest copy should exist until %1 at the latest.</source>
        <translation>La copia que más dura debería existir hasta el %1 a más tardar.</translation>
    </message>
    <message>
        <source>There is no fixed date for its longest copy.</source>
        <translation>No hay fecha fija para la copia que más dura.</translation>
    </message>
    <message>
        <source>No published rule names a copy of it.</source>
        <translation>Ninguna regla publicada menciona una copia.</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4 %5</source>
        <comment>kind, messages and days, standing, what it means, until when</comment>
        <translation>%1, %2. %3: %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were read on this computer and judged by the answers of this case.</source>
        <translation>
            <numerusform>Se leyó %Ln chat en este ordenador y se evaluó según las respuestas de este caso.</numerusform>
            <numerusform>Se leyeron %Ln chats en este ordenador y se evaluaron según las respuestas de este caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so there may be more.</source>
        <translation>%1 La lectura se detuvo, así que puede haber más.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>standing, number of chats, what it means</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Not in this data, whatever happened: feedback on chats, flags of safety systems, chats deleted before, and the account a session ran under.</source>
        <translation>No figuran en estos datos, haya ocurrido lo que haya ocurrido: comentarios sobre chats, marcas de los sistemas de seguridad, chats eliminados antes y la cuenta con la que se ejecutó una sesión.</translation>
    </message>
</context>
<context>
    <name>PartCopy</name>
    <message>
        <source>&amp;Copy the selected words</source>
        <translation>&amp;Copiar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Copy “%1” as &amp;text</source>
        <translation>Copiar «%1» como &amp;texto</translation>
    </message>
    <message>
        <source>Copy the whole &amp;page as text</source>
        <translation>Copiar toda la &amp;página como texto</translation>
    </message>
</context>
<context>
    <name>PlansTable</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Training with new chats</source>
        <translation>Entrenamiento con chats nuevos</translation>
    </message>
    <message>
        <source>Keeping of new chats</source>
        <translation>Conservación de chats nuevos</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir a «%1»</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n segundo</numerusform>
            <numerusform>quedan aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Stops reading. What was read by then stays.</source>
        <translation>Detiene la lectura. Lo leído hasta entonces se mantiene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) so far</source>
        <translation>
            <numerusform>%Ln chat hasta ahora</numerusform>
            <numerusform>%Ln chats hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read, %3</source>
        <comment>bytes, bytes, chats</comment>
        <translation>%1 de %2 leídos, %3</translation>
    </message>
    <message>
        <source>%1; %2 a second, %3</source>
        <comment>what was read, speed, time</comment>
        <translation>%1; %2 por segundo, %3</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Why we ask: %1</source>
        <translation>Por qué lo preguntamos: %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Cómo averiguarlo</translation>
    </message>
    <message>
        <source>How to find out – %1</source>
        <translation>Cómo averiguarlo – %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>No&amp;t before</source>
        <translation>No a&amp;ntes del</translation>
    </message>
    <message>
        <source>First possible day</source>
        <translation>Primer día posible</translation>
    </message>
    <message>
        <source>N&amp;ot after</source>
        <translation>N&amp;o después del</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Último día posible</translation>
    </message>
    <message>
        <source>The first possible day lies after the last one. Correct one of the two.</source>
        <translation>El primer día posible es posterior al último. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Tick at least one of the two days and choose it.</source>
        <translation>Marque al menos uno de los dos días y elíjalo.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The answer in a sentence</source>
        <translation>La respuesta en una frase</translation>
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
        <translation>&amp;Nombre en el informe, si lo desea:</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Nombre en el informe</translation>
    </message>
    <message>
        <source>Chats, one by one</source>
        <translation>Chats, uno por uno</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Responder a esta pregunta</translation>
    </message>
    <message>
        <source>Answer the question: %1</source>
        <translation>Responder a la pregunta: %1</translation>
    </message>
    <message>
        <source>New chats and training</source>
        <translation>Chats nuevos y entrenamiento</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Cuánto tiempo se conservan los chats nuevos</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Change answers</source>
        <translation>&amp;Cambiar respuestas</translation>
    </message>
    <message>
        <source>Goes back to the questions. Every answer stays.</source>
        <translation>Vuelve a las preguntas. Se mantienen todas las respuestas.</translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation>&amp;Guardar caso</translation>
    </message>
    <message>
        <source>Saves the answers, to be opened again later.</source>
        <translation>Guarda las respuestas para volver a abrirlas más tarde.</translation>
    </message>
    <message>
        <source>Saves the report as PDF, HTML, text or JSON.</source>
        <translation>Guarda el informe como PDF, HTML, texto o JSON.</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Vista &amp;previa de impresión…</translation>
    </message>
    <message>
        <source>Shows the pages before they are printed.</source>
        <translation>Muestra las páginas antes de imprimirlas.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Prints the report.</source>
        <translation>Imprime el informe.</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar info&amp;rme…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>Elegir otro &amp;lugar…</translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message numerus="yes">
        <source>%Ln chat(s) found in it.</source>
        <translation>
            <numerusform>Contiene %Ln chat.</numerusform>
            <numerusform>Contiene %Ln chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) came again and count once.</source>
        <translation>
            <numerusform>%Ln chat aparecía repetido y cuenta una sola vez.</numerusform>
            <numerusform>%Ln chats aparecían repetidos y cuentan una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) hold nothing but copies of others.</source>
        <translation>
            <numerusform>%Ln sesión no contiene más que copias de otras.</numerusform>
            <numerusform>%Ln sesiones no contienen más que copias de otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) without a message that has a day were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln chat sin ningún mensaje con fecha.</numerusform>
            <numerusform>Se omitieron %Ln chats sin ningún mensaje con fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) read, %1 bytes in all: %2 read, %3 blank, %4 skipped.</source>
        <translation>
            <numerusform>%Ln archivo leído, %1 bytes en total: %2 leídos, %3 en blanco, %4 omitidos.</numerusform>
            <numerusform>%Ln archivos leídos, %1 bytes en total: %2 leídos, %3 en blanco, %4 omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln file(s) hold no chats and were left alone.</source>
        <translation>
            <numerusform>%1 %Ln archivo no contiene chats y se dejó aparte.</numerusform>
            <numerusform>%1 %Ln archivos no contienen chats y se dejaron aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Qué se leyó</translation>
    </message>
    <message>
        <source>What was read is listed when reading is done.</source>
        <translation>Lo que se leyó se enumera cuando termine la lectura.</translation>
    </message>
    <message>
        <source>Every byte is accounted for: read, blank, or skipped with the reason and the place.</source>
        <translation>Se da cuenta de cada byte: leído, en blanco u omitido, con el motivo y el lugar.</translation>
    </message>
    <message>
        <source>While it was read, the system kept the reading parts of this program from writing any file, from reading elsewhere and from reaching a network.</source>
        <translation>Durante la lectura, el sistema impidió a las partes de la aplicación que leen escribir archivos, leer en otro lugar y acceder a una red.</translation>
    </message>
    <message>
        <source>Reading was stopped: this covers what was read by then.</source>
        <translation>La lectura se detuvo: esto abarca lo que se había leído hasta entonces.</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Partes que faltan</translation>
    </message>
    <message>
        <source>The list of the export&apos;s parts also names: %1. Nothing of that is here; it is missing, not empty.</source>
        <translation>La lista de las partes de la exportación también nombra: %1. Nada de eso está aquí; falta, no está vacío.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in this data</source>
        <translation>Lo que no figura en estos datos</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
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
        <translation>Tipo: %1. %2 %3</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>what was found, how often</comment>
        <translation>• %1: %2</translation>
    </message>
    <message>
        <source>Skipped %1 bytes at byte %2: %3.</source>
        <translation>Se omitieron %1 bytes en el byte %2: %3.</translation>
    </message>
    <message>
        <source>Skipped %1 bytes at byte %2 of %3: %4.</source>
        <translation>Se omitieron %1 bytes en el byte %2 de %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) of other accounts were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln chat de otra cuenta.</numerusform>
            <numerusform>Se omitieron %Ln chats de otras cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read everything aga&amp;in</source>
        <translation>Leer todo &amp;otra vez</translation>
    </message>
    <message>
        <source>Reads all files and folders once more, for when what is named here has been mended.</source>
        <translation>Lee otra vez todos los archivos y carpetas, cuando esté arreglado lo que aquí se indica.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Drop your export or a folder here</source>
        <translation>Suelte aquí su exportación o una carpeta</translation>
    </message>
    <message>
        <source>The ZIP file as you downloaded it is fine, and so are several, a folder of them, or a log of Claude Code.</source>
        <translation>Sirve el archivo ZIP tal como lo descargó, y también varios, una carpeta con ellos o un registro de Claude Code.</translation>
    </message>
    <message>
        <source>&amp;Yes, read them</source>
        <translation>&amp;Sí, leerlas</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>See it chat by chat: which of your chats may be used for training, since when and why, which copies exist and until when, and what you can still do.</source>
        <translation>Véalo chat por chat: cuáles de sus chats pueden usarse para el entrenamiento, desde cuándo y por qué, qué copias existen y hasta cuándo, y qué puede hacer todavía.</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>Qué pasa con los datos</translation>
    </message>
    <message>
        <source>Everything is read on this computer and only read: nothing is sent, unpacked, copied or stored. Of what was said in your chats only the titles are shown. When you close the program, all of it is forgotten.</source>
        <translation>Todo se lee en este ordenador y solo se lee: no se envía, descomprime, copia ni almacena nada. De lo que se dijo en sus chats solo se muestran los títulos. Al cerrar la aplicación, se olvida todo.</translation>
    </message>
    <message>
        <source>How to get your data</source>
        <translation>Cómo obtener sus datos</translation>
    </message>
    <message>
        <source>On claude.ai: Settings, Privacy, Export data. A link comes by mail; what it leads to is what you choose here. Claude Code keeps its sessions on this computer.</source>
        <translation>En claude.ai: «Settings», «Privacy», «Export data» (exportar datos). Llega un enlace por correo; lo que se obtiene con él es lo que se elige aquí. Claude Code guarda sus sesiones en este ordenador.</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Elegir una car&amp;peta…</translation>
    </message>
    <message>
        <source>Exports of Claude, single chats and logs of Claude Code.</source>
        <translation>Exportaciones de Claude, chats sueltos y registros de Claude Code.</translation>
    </message>
    <message>
        <source>A folder with exports or logs; the folders in it are read too.</source>
        <translation>Una carpeta con exportaciones o registros; también se leen las carpetas que contiene.</translation>
    </message>
    <message>
        <source>Looks where Claude Code keeps its sessions. Asks first.</source>
        <translation>Mira dónde guarda Claude Code sus sesiones. Antes pregunta.</translation>
    </message>
    <message>
        <source>Reads these folders; nothing is written.</source>
        <translation>Lee estas carpetas; no se escribe nada.</translation>
    </message>
    <message>
        <source>Leaves these folders alone.</source>
        <translation>No toca estas carpetas.</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Claude Code has no folder on this computer, in none of the places that it uses.</source>
        <translation>Claude Code no tiene ninguna carpeta en este ordenador, en ninguno de los lugares que usa.</translation>
    </message>
    <message>
        <source>These folders would be read:
%1
Beside them, the settings of Claude Code and the file .claude.json, which may show the kind of account and the last known position of the switch. Files of credentials are not opened, and nothing is written. Read these folders?</source>
        <translation>Se leerían estas carpetas:
%1
Además, los ajustes de Claude Code y el archivo .claude.json, que puede mostrar el tipo de cuenta y la última posición conocida del interruptor. Los archivos de credenciales no se abren y no se escribe nada. ¿Leerlas?</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Elegir arc&amp;hivos…</translation>
    </message>
    <message>
        <source>Loo&amp;k on this computer…</source>
        <translation>Mirar en este or&amp;denador…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1: not answered yet</source>
        <translation>%1: aún sin responder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The question on this page.</source>
        <translation>La pregunta de esta página.</translation>
    </message>
    <message>
        <source>Goes to this question. Later answers stay.</source>
        <translation>Va a esta pregunta. Las respuestas posteriores se mantienen.</translation>
    </message>
</context>
<context>
    <name>SwitchPicture</name>
    <message>
        <source>Off: not shared</source>
        <translation>Off:
no se comparte</translation>
    </message>
    <message>
        <source>A picture of the switch “Help improve our AI models”, standing at Off.</source>
        <translation>Imagen del interruptor «Help improve our AI models» en «Off».</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list goes on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list ends</comment>
        <translation>%1 o %2</translation>
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
        <translation>Depende de lo que aún está por aclarar: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation>%1: %2 días</translation>
    </message>
    <message>
        <source>Three layers, each with its own rule: %1.</source>
        <translation>Tres niveles, cada uno con su propia regla: %1.</translation>
    </message>
    <message>
        <source>Exceptions that hold all the same: %1.</source>
        <translation>Excepciones que siguen vigentes: %1.</translation>
    </message>
    <message>
        <source>Open the page, read where the switch stands and compare it with your report.</source>
        <translation>Abra la página, mire cómo está el interruptor y compárelo con su informe.</translation>
    </message>
    <message>
        <source>The switch is called “%1”.</source>
        <translation>El interruptor se llama «%1».</translation>
    </message>
    <message>
        <source>Look at the training switch again</source>
        <translation>Volver a mirar el interruptor de entrenamiento</translation>
    </message>
    <message>
        <source>The rules that your report of %1 goes by are due for a fresh look. Compare their sources, or use a newer version of this program.</source>
        <translation>Ha llegado el momento de revisar de nuevo las reglas en que se basa su informe del %1. Compare sus fuentes o use una versión más reciente de esta aplicación.</translation>
    </message>
    <message>
        <source>The rules of your privacy report are due for a look</source>
        <translation>Es hora de revisar las reglas de su informe de privacidad</translation>
    </message>
    <message>
        <source>When this copy should be gone by the published rules: %1.</source>
        <translation>Cuándo debería haber desaparecido esta copia según las reglas publicadas: %1.</translation>
    </message>
    <message>
        <source>How sure the day is: %1.</source>
        <translation>Certeza de la fecha: %1.</translation>
    </message>
    <message>
        <source>Whether there is such a copy depends on answers that are open.</source>
        <translation>Si existe o no esa copia depende de respuestas que aún están por aclarar.</translation>
    </message>
    <message>
        <source>“%1”: last day of a copy (%2)</source>
        <comment>a chat&apos;s label, then which copy</comment>
        <translation>«%1»: último día de una copia (%2)</translation>
    </message>
    <message>
        <source>%1 on a credential of: %2</source>
        <translation>%1 con una credencial de: %2</translation>
    </message>
    <message>
        <source>Message on %1</source>
        <translation>Mensaje del %1</translation>
    </message>
    <message>
        <source>Messages from %1 to %2</source>
        <translation>Mensajes del %1 al %2</translation>
    </message>
    <message>
        <source>%1; deleted by you on %2</source>
        <translation>%1; eliminado por usted el %2</translation>
    </message>
    <message>
        <source>by %1 at the latest</source>
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>should have been gone since %1</source>
        <translation>ya no debería existir desde el %1</translation>
    </message>
    <message>
        <source>should be gone if Claude Code was started after %1</source>
        <translation>ya no debería existir si Claude Code se inició después del %1</translation>
    </message>
    <message>
        <source>at the first start of Claude Code after %1</source>
        <translation>la primera vez que se inicie Claude Code después del %1</translation>
    </message>
    <message>
        <source>%1, if there is such a copy</source>
        <translation>%1, si existe esa copia</translation>
    </message>
    <message>
        <source>no fixed date: the cloud&apos;s terms and settings decide</source>
        <translation>sin fecha fija: deciden las condiciones y los ajustes de la nube</translation>
    </message>
    <message>
        <source>no fixed date: the contract decides</source>
        <translation>sin fecha fija: decide el contrato</translation>
    </message>
    <message>
        <source>no fixed date: the institution decides</source>
        <translation>sin fecha fija: decide la institución</translation>
    </message>
    <message>
        <source>no fixed date: it stays on your computer until you delete it</source>
        <translation>sin fecha fija: permanece en su ordenador hasta que usted lo elimine</translation>
    </message>
    <message>
        <source>no fixed date while the chat is kept</source>
        <translation>sin fecha fija mientras se conserve el chat</translation>
    </message>
    <message>
        <source>no fixed date while you keep the chat</source>
        <translation>sin fecha fija mientras usted conserve el chat</translation>
    </message>
    <message>
        <source>no fixed date while you or your organisation keep the chat</source>
        <translation>sin fecha fija mientras usted o su organización conserven el chat</translation>
    </message>
    <message>
        <source>No copies are listed: the other company&apos;s policy decides how long it keeps them.</source>
        <translation>No se enumeran copias: la política de la otra empresa decide cuánto tiempo las conserva.</translation>
    </message>
    <message>
        <source>By the published rules, nothing of it is kept after the answer.</source>
        <translation>Según las reglas publicadas, no se conserva nada de él tras la respuesta.</translation>
    </message>
    <message>
        <source>By the published rules, nothing of it should have been left on the servers since %1.</source>
        <translation>Según las reglas publicadas, no debería quedar nada de él en los servidores desde el %1.</translation>
    </message>
    <message>
        <source>The longest copy is “%1” (%2).</source>
        <translation>La copia que más dura es «%1» (%2).</translation>
    </message>
    <message>
        <source>%1 Of the copies with a date, “%2” is the longest (%3).</source>
        <translation>%1 De las copias con fecha, la que más dura es «%2» (%3).</translation>
    </message>
    <message>
        <source>No copy is listed.</source>
        <translation>No figura ninguna copia.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of which one holds</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Training with new chats</source>
        <translation>Entrenamiento con chats nuevos</translation>
    </message>
    <message>
        <source>How long new chats are kept</source>
        <translation>Cuánto tiempo se conservan los chats nuevos</translation>
    </message>
    <message>
        <source>Training with “%1”</source>
        <translation>Entrenamiento con «%1»</translation>
    </message>
    <message>
        <source>How long something of “%1” exists</source>
        <translation>Cuánto tiempo existe algo de «%1»</translation>
    </message>
    <message>
        <source>Nothing in this list would be different.</source>
        <translation>Nada en esta lista sería distinto.</translation>
    </message>
    <message>
        <source>%1 of the %2 lines would be different.</source>
        <translation>Líneas que serían distintas: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year: %1 is the month&apos;s name.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Some day in %1</source>
        <translation>Algún día de %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>El %1 o más tarde</translation>
    </message>
    <message>
        <source>Some day between %1 and %2</source>
        <translation>Algún día entre el %1 y el %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, and what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How much work</source>
        <translation>Cuánto trabajo supone</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Esfuerzo: %1.</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Qué consecuencias tiene</translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation>¿Se puede deshacer?</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>Primeros auxilios</translation>
    </message>
    <message>
        <source>If it was not only your own data</source>
        <translation>Si no eran solo sus propios datos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>case and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>Para rellenar a mano</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Back to where source %1 is first cited</source>
        <translation>Volver al lugar donde se cita por primera vez la fuente %1</translation>
    </message>
    <message>
        <source>May new chats be used for training?</source>
        <translation>¿Pueden usarse los chats nuevos para el entrenamiento?</translation>
    </message>
    <message>
        <source>How long are new chats kept?</source>
        <translation>¿Cuánto tiempo se conservan los chats nuevos?</translation>
    </message>
    <message>
        <source>What this report can&apos;t say</source>
        <translation>Qué no puede decir este informe</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>before a text</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It depends on what is still open. One of these holds:</source>
        <translation>Depende de lo que aún está por aclarar. Se da una de estas posibilidades:</translation>
    </message>
    <message>
        <source>What decides:</source>
        <translation>Lo que decide:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>how to treat confidential data</source>
        <translation>cómo tratar los datos confidenciales</translation>
    </message>
    <message>
        <source>Confidential data</source>
        <translation>Datos confidenciales</translation>
    </message>
    <message>
        <source>The report as HTML or text also holds: %1.</source>
        <translation>El informe en HTML o texto incluye además: %1.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>It takes: %1. Can it be undone? %2</source>
        <translation>Esfuerzo: %1. ¿Se puede deshacer? %2</translation>
    </message>
    <message>
        <source>Still open, and how to settle it</source>
        <translation>Lo que falta por aclarar y cómo aclararlo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how to settle it, effort</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>when sharing was on</source>
        <translation>cuándo estuvo activado el uso compartido</translation>
    </message>
    <message>
        <source>When sharing was on</source>
        <translation>Cuándo estuvo activado el uso compartido</translation>
    </message>
    <message>
        <source>Chats, one by one</source>
        <translation>Chats, uno por uno</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>kind of chat, then its days</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Copies, and when each should be gone:</source>
        <translation>Copias y cuándo debería haber desaparecido cada una:</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>the rules behind “%1”</source>
        <translation>las reglas en que se basa «%1»</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Dónde discrepan las fuentes</translation>
    </message>
    <message>
        <source>Answered in the report as HTML or text:</source>
        <translation>Con respuesta en el informe en HTML o texto:</translation>
    </message>
    <message>
        <source>disagreements of sources that are settled (%1)</source>
        <translation>discrepancias entre fuentes ya aclaradas (%1)</translation>
    </message>
    <message>
        <source>Open; we go by:</source>
        <translation>Sin aclarar; nos guiamos por:</translation>
    </message>
    <message>
        <source>We go by:</source>
        <translation>Nos guiamos por:</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Lo que usted respondió</translation>
    </message>
    <message>
        <source>questions without an answer (%1)</source>
        <translation>preguntas sin respuesta (%1)</translation>
    </message>
    <message>
        <source>Not known or not said:</source>
        <translation>No se sabe o no se ha respondido:</translation>
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
        <translation>%1 %2, consultada: %3, %4.</translation>
    </message>
    <message>
        <source>It depends on more than the plan: %1.</source>
        <translation>Depende de algo más que el plan: %1.</translation>
    </message>
    <message>
        <source>All plans at a glance</source>
        <translation>Todos los planes de un vistazo</translation>
    </message>
    <message>
        <source>%1, version %2, checked through %3</source>
        <translation>%1, versión %2, comprobada hasta el %3</translation>
    </message>
    <message>
        <source>What holds on each plan</source>
        <translation>Lo que se aplica en cada plan</translation>
    </message>
    <message>
        <source>What people ask</source>
        <translation>Lo que pregunta la gente</translation>
    </message>
    <message>
        <source>What is often told wrong</source>
        <translation>Lo que a menudo se cuenta mal</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
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
        <translation>Fuentes (de fiabilidad alta, si no se dice otra cosa)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, earlier “%2”</source>
        <translation>%1, antes «%2»</translation>
    </message>
    <message>
        <source>%1, later “%2”</source>
        <translation>%1, después «%2»</translation>
    </message>
    <message>
        <source>The switch is called %1; its page is %2.</source>
        <translation>El interruptor se llama %1; su página es %2.</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Días: %1</translation>
    </message>
    <message>
        <source>%1: switched on</source>
        <translation>%1: activado</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: desactivado</translation>
    </message>
    <message>
        <source>Counted as never moved</source>
        <translation>Cuenta como nunca movido</translation>
    </message>
    <message>
        <source>Not said; counted as not locked</source>
        <translation>Sin respuesta; cuenta como no bloqueado</translation>
    </message>
    <message>
        <source>Counted as no period set</source>
        <translation>Cuenta como sin plazo fijado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>%1: sharing off</source>
        <translation>%1: uso compartido desactivado</translation>
    </message>
    <message>
        <source>%1: sharing possibly on; the answers leave it open</source>
        <translation>%1: uso compartido posiblemente activado; las respuestas lo dejan abierto</translation>
    </message>
    <message>
        <source>%1: sharing on, switched off in the course of the last day</source>
        <translation>%1: uso compartido activado, desactivado en el transcurso del último día</translation>
    </message>
    <message>
        <source>%1: sharing on</source>
        <translation>%1: uso compartido activado</translation>
    </message>
    <message>
        <source>What may happen to new chats depends on what is still open: %1.</source>
        <translation>Lo que puede pasar con los chats nuevos depende de lo que aún está por aclarar: %1.</translation>
    </message>
    <message>
        <source>%1; among the chats listed, some have another answer.</source>
        <translation>%1; entre los chats de la lista, algunos tienen otra respuesta.</translation>
    </message>
    <message>
        <source>What may happen to your %1 chats</source>
        <translation>Qué puede pasar con sus chats de %1</translation>
    </message>
    <message>
        <source>%1 A review was due by %2.</source>
        <translation>%1 La revisión debía hacerse a más tardar el %2.</translation>
    </message>
    <message>
        <source>On ____________________ I saw the switch at ____________ (on / off).</source>
        <translation>El ____________________ vi el interruptor en ____________ (On / Off).</translation>
    </message>
    <message>
        <source>On ____________________ I compared this with ______________________________.</source>
        <translation>El ____________________ comparé esto con ______________________________.</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2. Choose another folder or name, or free some space.</source>
        <translation>No se ha podido escribir el archivo %1: %2. Elija otra carpeta u otro nombre, o libere espacio.</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>una carpeta tiene ese nombre</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>writing it failed</source>
        <translation>falló la escritura</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>fiabilidad alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>fiabilidad media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>fiabilidad baja</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>When sharing was on, and how long copies exist</source>
        <translation>Cuándo estuvo activado el uso compartido y cuánto tiempo existen las copias</translation>
    </message>
    <message>
        <source>Chat “%1”</source>
        <translation>Chat «%1»</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a picture, by QLocale&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Sharing for training</source>
        <translation>Uso compartido para entrenamiento</translation>
    </message>
    <message>
        <source>%1 – %2: %3.</source>
        <comment>a chat, one of its copies, until when</comment>
        <translation>%1 – %2: %3.</translation>
    </message>
    <message>
        <source>Your own chats, as they were read</source>
        <translation>Sus propios chats, tal como se leyeron</translation>
    </message>
    <message>
        <source>The chats that matter most</source>
        <translation>Los chats más importantes</translation>
    </message>
    <message>
        <source>For chats from the time of sharing there are three layers: %1.</source>
        <translation>Para los chats del tiempo en que se compartía hay tres niveles: %1.</translation>
    </message>
    <message>
        <source>%1, or for a period of its own where the organisation has set one.</source>
        <translation>%1, o durante un plazo propio si la organización ha fijado uno.</translation>
    </message>
    <message>
        <source> – or – </source>
        <translation> – o – </translation>
    </message>
    <message>
        <source>%1. The sentences on the rules are our own translation.</source>
        <translation>%1. Las frases sobre las reglas son traducción nuestra.</translation>
    </message>
    <message>
        <source>What every “not used” leaves open</source>
        <translation>Lo que todo «no se usa» deja abierto</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se ha detenido</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a day</comment>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>A new chat</source>
        <translation>Un chat nuevo</translation>
    </message>
    <message>
        <source>A new chat, from the next day on</source>
        <translation>Un chat nuevo, desde el día siguiente</translation>
    </message>
    <message>
        <source>sharing on</source>
        <translation>uso compartido activado</translation>
    </message>
    <message>
        <source>sharing possibly on</source>
        <translation>uso compartido quizá activado</translation>
    </message>
    <message>
        <source>sharing off</source>
        <translation>uso compartido desactivado</translation>
    </message>
    <message>
        <source>a copy that may exist</source>
        <translation>copia que puede existir</translation>
    </message>
    <message>
        <source>no fixed end</source>
        <translation>sin final fijo</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what held, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a device or a pipe has this name</source>
        <translation>un dispositivo o una tubería tiene este nombre</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
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
            <numerusform>%Ln chat que eliminar:</numerusform>
            <numerusform>%Ln chats que eliminar:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>A large case: open it to see its answer.</source>
        <translation>Un caso grande: ábralo para ver su respuesta.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a case.</source>
        <translation>Este archivo no puede leerse como caso.</translation>
    </message>
    <message>
        <source>Two of its answers don&apos;t fit together.</source>
        <translation>Dos de sus respuestas no encajan entre sí.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for that. Close other programs and try again; nothing was changed.</source>
        <translation>Este ordenador no tiene suficiente memoria libre para eso. Cierre otros programas e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What may happen to your %1 chats, and until when?</source>
        <translation>¿Qué puede pasar con sus chats de %1, y hasta cuándo?</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>E&amp;mpezar</translation>
    </message>
    <message>
        <source>Answer a few questions about one account. You then read whether its chats may be used to train models, how long copies are kept, what you can do and which published sources say so – on the screen or on paper. “I don&apos;t know” is a full answer everywhere.</source>
        <translation>Responda a unas preguntas sobre una cuenta. Después leerá si sus chats pueden usarse para entrenar modelos, cuánto tiempo se conservan las copias, qué puede hacer usted y qué fuentes publicadas lo dicen, en pantalla o en papel. «No lo sé» es siempre una respuesta válida.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: this program does not use the network, and it stores your answers only where you save them.</source>
        <translation>Nada sale de este ordenador: esta aplicación no usa la red y almacena sus respuestas solo donde usted las guarda.</translation>
    </message>
    <message>
        <source>&amp;Open a saved case…</source>
        <translation>A&amp;brir un caso guardado…</translation>
    </message>
    <message>
        <source>All &amp;plans at a glance</source>
        <translation>&amp;Todos los planes de un vistazo</translation>
    </message>
    <message>
        <source>Begins with the first question.</source>
        <translation>Comienza con la primera pregunta.</translation>
    </message>
    <message>
        <source>Chooses a saved case and shows its answer.</source>
        <translation>Permite elegir un caso guardado y muestra su respuesta.</translation>
    </message>
    <message>
        <source>Shows every plan&apos;s rules, and the questions people ask most.</source>
        <translation>Muestra las reglas de cada plan y las preguntas más frecuentes.</translation>
    </message>
    <message>
        <source>First &amp;aid: I pressed Accept</source>
        <translation>&amp;Primeros auxilios: pulsé «Accept»</translation>
    </message>
    <message>
        <source>Shows what to do first, in order, without any question.</source>
        <translation>Muestra qué hacer primero, por orden, sin ninguna pregunta.</translation>
    </message>
    <message>
        <source>How fresh the rules are</source>
        <translation>Actualidad de las reglas</translation>
    </message>
    <message>
        <source>%1, version %2. The public sources were checked through %3 and are due for a fresh look by %4.</source>
        <translation>%1, versión %2. Las fuentes públicas se comprobaron hasta el %3 y deben revisarse de nuevo a más tardar el %4.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>&amp;Your own chats, one by one</source>
        <translation>Sus propios &amp;chats, uno por uno</translation>
    </message>
    <message>
        <source>Reads your export or the logs on this computer and says for each chat what holds.</source>
        <translation>Lee su exportación o los registros de este ordenador e indica lo que se aplica a cada chat.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, a day before these rules were checked, so what this program says of today would be wrong. Set the clock, then start the program again.</source>
        <translation>El reloj de este ordenador indica el %1, un día anterior a la comprobación de estas reglas, así que lo que la aplicación dice de hoy sería incorrecto. Ajuste el reloj y vuelva a iniciar la aplicación.</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>See what would be different. Your case stays as it is, and nothing is saved, until you take the change over.</source>
        <translation>Vea qué sería distinto. Su caso queda como está, y no se guarda nada, hasta que aplique el cambio.</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>El interruptor</translation>
    </message>
    <message>
        <source>On this plan there is no such switch, so there is nothing to move.</source>
        <translation>En este plan no existe ese interruptor, así que no hay nada que mover.</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>Indicó que no se pulsó «Accept». Solo una cuenta que ha aceptado tiene el interruptor.</translation>
    </message>
    <message>
        <source>The day on which I had switched it off</source>
        <translation>El día en que lo habría desactivado</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>I switch it off today</source>
        <translation>Lo desactivo hoy</translation>
    </message>
    <message>
        <source>From today on sharing is off, whatever it was before.</source>
        <translation>Desde hoy el uso compartido está desactivado, estuviera como estuviera antes.</translation>
    </message>
    <message>
        <source>I had switched it off on this day, and left it off:</source>
        <translation>Lo habría desactivado este día y lo habría dejado así:</translation>
    </message>
    <message>
        <source>Later changes of the switch are left out of the comparison.</source>
        <translation>Los cambios posteriores del interruptor quedan fuera de la comparación.</translation>
    </message>
    <message>
        <source>Chats that I delete</source>
        <translation>Chats que elimino</translation>
    </message>
    <message>
        <source>The space bar ticks a chat.</source>
        <translation>La barra espaciadora marca un chat.</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Qué sería distinto</translation>
    </message>
    <message>
        <source>What holds now, and what would hold then</source>
        <translation>Qué vale ahora y qué valdría con el cambio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Con el cambio</translation>
    </message>
    <message>
        <source>&amp;Take over into my case</source>
        <translation>A&amp;plicar a mi caso</translation>
    </message>
    <message>
        <source>Changes the answers and chats of your case. Undo takes it back.</source>
        <translation>Cambia las respuestas y los chats de su caso. Se puede revertir con «Deshacer».</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before this day or after it. Choose a day that is surely before or after it, or name that day first.</source>
        <translation>Un cambio del interruptor que indicó puede ser anterior o posterior a este día. Elija un día que sea sin duda anterior o posterior al cambio, o indique antes el día del cambio.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Choose something above.</source>
        <translation>Elija algo arriba.</translation>
    </message>
    <message>
        <source>%1 Of the many chats in this case, some are shown as examples.</source>
        <translation>%1 De los muchos chats de este caso, se muestran algunos como ejemplo.</translation>
    </message>
    <message>
        <source>That only notes it in your case. Move the switch or delete the chats in Claude itself.</source>
        <translation>Eso solo lo anota en su caso. El interruptor se mueve y los chats se eliminan en el propio Claude.</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Goes to the question before. Alt+Left does the same.</source>
        <translation>Va a la pregunta anterior. Alt+Izquierda hace lo mismo.</translation>
    </message>
    <message>
        <source>Goes on. Enter does the same.</source>
        <translation>Continúa. Intro hace lo mismo.</translation>
    </message>
    <message>
        <source>Steps and the answers given</source>
        <translation>Pasos y respuestas dadas</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>Mo&amp;strar la respuesta</translation>
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
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>See what would be different for all your chats. Your case stays as it is, and nothing is saved, until you take the change over.</source>
        <translation>Vea qué sería distinto en todos sus chats. Su caso queda como está, y no se guarda nada, hasta que aplique el cambio.</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>El interruptor</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>I switch it off today</source>
        <translation>Lo desactivo hoy</translation>
    </message>
    <message>
        <source>From today on sharing is off.</source>
        <translation>Desde hoy el uso compartido está desactivado.</translation>
    </message>
    <message>
        <source>I had switched it off on this day, and left it off:</source>
        <translation>Lo habría desactivado este día y lo habría dejado así:</translation>
    </message>
    <message>
        <source>Later changes of the switch are left out of the comparison.</source>
        <translation>Los cambios posteriores del interruptor quedan fuera de la comparación.</translation>
    </message>
    <message>
        <source>The day on which I had switched it off</source>
        <translation>El día en que lo habría desactivado</translation>
    </message>
    <message>
        <source>Deleting chats</source>
        <translation>Eliminar chats</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Qué sería distinto</translation>
    </message>
    <message>
        <source>All chats: now, and after the change</source>
        <translation>Todos los chats, ahora y con el cambio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Con el cambio</translation>
    </message>
    <message>
        <source>&amp;Take the change of the switch over into my case</source>
        <translation>Aplicar a mi caso el cambio del interr&amp;uptor</translation>
    </message>
    <message>
        <source>Changes the answers of your case. Undo takes it back.</source>
        <translation>Cambia las respuestas de su caso. Se puede revertir con «Deshacer».</translation>
    </message>
    <message>
        <source>On this plan there is no such switch, so there is nothing to move.</source>
        <translation>En este plan no existe ese interruptor, así que no hay nada que mover.</translation>
    </message>
    <message>
        <source>You said that Accept was not pressed. Only an account that has accepted has the switch.</source>
        <translation>Indicó que no se pulsó «Accept». Solo una cuenta que ha aceptado tiene el interruptor.</translation>
    </message>
    <message numerus="yes">
        <source>I delete the %Ln chat(s) that I marked in the list</source>
        <translation>
            <numerusform>Elimino %Ln chat que marqué en la lista</numerusform>
            <numerusform>Elimino los %Ln chats que marqué en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark chats in the list and press “What if I delete these?”.</source>
        <translation>Marque chats en la lista y pulse «¿Y si elimino estos?».</translation>
    </message>
    <message>
        <source>A change of the switch that you named may lie before this day or after it. Choose a day that is surely before or after it, or name that day first.</source>
        <translation>Un cambio del interruptor que indicó puede ser anterior o posterior a este día. Elija un día que sea sin duda anterior o posterior al cambio, o indique antes el día del cambio.</translation>
    </message>
    <message>
        <source>The answer follows when everything has been read.</source>
        <translation>La respuesta aparece cuando se haya leído todo.</translation>
    </message>
    <message>
        <source>Choose something above.</source>
        <translation>Elija algo arriba.</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>Se está determinando.</translation>
    </message>
    <message>
        <source>For training, nothing would be different for any of your chats.</source>
        <translation>En cuanto al entrenamiento, nada sería distinto para ninguno de sus chats.</translation>
    </message>
    <message numerus="yes">
        <source>For training, it would be different for %Ln chat(s).</source>
        <translation>
            <numerusform>En cuanto al entrenamiento, sería distinto para %Ln chat.</numerusform>
            <numerusform>En cuanto al entrenamiento, sería distinto para %Ln chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats are deleted in Claude, not here. Take the list of them along to tick off; it says what deleting does and what it does not reach.</source>
        <translation>Los chats se eliminan en Claude, no aquí. Llévese la lista para ir marcándolos; también dice qué hace la eliminación y a qué no llega.</translation>
    </message>
    <message>
        <source>Cop&amp;y as a to-do list</source>
        <translation>&amp;Copiar como lista de tareas</translation>
    </message>
    <message>
        <source>Puts the days and titles of these chats on the clipboard.</source>
        <translation>Pone los días y títulos de estos chats en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Save the to-do list…</source>
        <translation>&amp;Guardar la lista de tareas…</translation>
    </message>
    <message>
        <source>Saves the days and titles of these chats as a text.</source>
        <translation>Guarda los días y títulos de estos chats como texto.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>La lista está en el portapapeles.</translation>
    </message>
    <message>
        <source>I have deleted these</source>
        <translation>Los he eliminado</translation>
    </message>
    <message>
        <source>Notes in your case that these chats were deleted on the day it is judged on. Undo takes it back.</source>
        <translation>Anota en su caso que estos chats se eliminaron el día en que se juzga. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>The to-do list is being written…</source>
        <translation>Se está escribiendo la lista de tareas…</translation>
    </message>
    <message numerus="yes">
        <source>Your case says that %Ln of these chats were deleted; they are judged so.</source>
        <translation>
            <numerusform>Su caso dice que %Ln de estos chats se eliminó; así se juzga.</numerusform>
            <numerusform>Su caso dice que %Ln de estos chats se eliminaron; así se juzgan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those you marked can&apos;t be deleted in Claude: sessions of Claude Code, incognito chats, chats with messages after the day of the case, or chats that your case says are deleted.</source>
        <translation>
            <numerusform>%Ln de los que marcó no se puede eliminar en Claude: sesiones de Claude Code, chats de incógnito, chats con mensajes posteriores al día del caso o chats que su caso da por eliminados.</numerusform>
            <numerusform>%Ln de los que marcó no se pueden eliminar en Claude: sesiones de Claude Code, chats de incógnito, chats con mensajes posteriores al día del caso o chats que su caso da por eliminados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answerwords</name>
    <message>
        <source>Never moved</source>
        <translation>Nunca movido</translation>
    </message>
    <message numerus="yes">
        <source>%n changes; the last one: %1</source>
        <translation>
            <numerusform>%n cambio; el último: %1</numerusform>
            <numerusform>%n cambios; el último: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Creación de la cuenta</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>Aceptación de las condiciones</translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation>Día de la aceptación</translation>
    </message>
    <message>
        <source>Switch at that moment</source>
        <translation>Interruptor en ese momento</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Cambios posteriores</translation>
    </message>
    <message>
        <source>Used since the deadline</source>
        <translation>Uso desde la fecha límite</translation>
    </message>
    <message>
        <source>Switch locked</source>
        <translation>Interruptor bloqueado</translation>
    </message>
    <message>
        <source>Zero data retention</source>
        <translation>Retención cero de datos</translation>
    </message>
    <message>
        <source>Own retention period</source>
        <translation>Plazo de conservación propio</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No period set</source>
        <translation>Sin plazo fijado</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <translation>Activado: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Desactivado: %1</translation>
    </message>
</context>
<context>
    <name>casefile</name>
    <message>
        <source>“%1” is larger than 256 MiB, so it is not read. Split its chats over several cases.</source>
        <translation>«%1» ocupa más de 256 MiB, así que no se lee. Reparta sus chats en varios casos.</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2</source>
        <translation>«%1» no es un caso guardado que pueda leerse.

%2</translation>
    </message>
    <message>
        <source>The case can&apos;t be saved as “%1”: %2. Nothing was changed there. Choose another place or name.</source>
        <translation>El caso no puede guardarse como «%1»: %2. Allí no se ha cambiado nada. Elija otro lugar u otro nombre.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2. Look whether it was moved or renamed, and whether you may read it.</source>
        <translation>«%1» no puede abrirse: %2. Compruebe si se ha movido o ha cambiado de nombre, y si tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Look whether the disk is still connected, or open a copy of the file.</source>
        <translation>«%1» no puede leerse: %2. Compruebe si el disco sigue conectado, o abra una copia del archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2

Place in the file: %3

Open another file, or put that place right in a text editor.</source>
        <translation>«%1» no es un caso guardado que pueda leerse.

%2

Lugar en el archivo: %3

Abra otro archivo, o corrija ese lugar en un editor de texto.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device or a pipe, so it is not opened. Choose a saved case: a file that ends in .privacycase.</source>
        <translation>«%1» es una carpeta, un dispositivo o una tubería, por lo que no se abre. Elija un caso guardado: un archivo que termina en .privacycase.</translation>
    </message>
    <message>
        <source>a folder, a device or a pipe has this name</source>
        <translation>una carpeta, un dispositivo o una tubería tiene este nombre</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message numerus="yes">
        <source>%n days after the last message</source>
        <translation>
            <numerusform>%n día después del último mensaje</numerusform>
            <numerusform>%n días después del último mensaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models.</source>
        <translation>Aún por aclarar: si los chats nuevos pueden usarse para entrenar modelos.</translation>
    </message>
    <message>
        <source>Certain so far: training with new chats – %1.</source>
        <translation>Ya se sabe: entrenamiento con chats nuevos – %1.</translation>
    </message>
    <message>
        <source>Still open: how long new chats are kept.</source>
        <translation>Aún por aclarar: cuánto tiempo se conservan los chats nuevos.</translation>
    </message>
    <message>
        <source>Certain so far: new chats are kept – %1.</source>
        <translation>Ya se sabe: conservación de los chats nuevos – %1.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: two answers don&apos;t fit together.</source>
        <translation>Aún no se puede decir nada: dos respuestas no encajan entre sí.</translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models, and how long they are kept.</source>
        <translation>Aún por aclarar: si los chats nuevos pueden usarse para entrenar modelos y cuánto tiempo se conservan.</translation>
    </message>
</context>
<context>
    <name>printjob</name>
    <message>
        <source>the print service gave no reason</source>
        <translation>el servicio de impresión no dio ningún motivo</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report: %2 Choose another printer, or save the report as PDF and print that later.</source>
        <translation>La impresora «%1» no aceptó el informe: %2 Elija otra impresora, o guarde el informe como PDF e imprímalo más tarde.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped. The report waits in its queue and is printed when the printer is started again.</source>
        <translation>La impresora «%1» está detenida. El informe espera en su cola y se imprimirá cuando la impresora se ponga de nuevo en marcha.</translation>
    </message>
</context>
<context>
    <name>problemwords</name>
    <message>
        <source>Claude normally can&apos;t be used after %1 without accepting.</source>
        <translation>Normalmente, después del %1 Claude no puede usarse sin aceptar.</translation>
    </message>
    <message>
        <source>You said that you did not accept, but there is also a day of acceptance: %1.</source>
        <translation>Indicó que no aceptó, pero también hay un día de aceptación: %1.</translation>
    </message>
    <message>
        <source>You said that you did not accept, but also that the switch was moved later. Only an account that has accepted has the switch.</source>
        <translation>Indicó que no aceptó, pero también que el interruptor se movió después. Solo una cuenta que ha aceptado tiene el interruptor.</translation>
    </message>
    <message>
        <source>Your other answers or chats say that this account was used. Many people pressed Accept without noticing.</source>
        <translation>Sus demás respuestas o sus chats dicen que esta cuenta se usó. Muchas personas pulsaron «Accept» sin darse cuenta.</translation>
    </message>
    <message>
        <source>One of the chats in this case is older than the account. Correct the day on which the account was created, or judge that chat with the account it belongs to.</source>
        <translation>Uno de los chats de este caso es más antiguo que la cuenta. Corrija el día en que se creó la cuenta, o evalúe ese chat con la cuenta a la que pertenece.</translation>
    </message>
    <message>
        <source>You said that the account was not used since %1, but a chat or the day of acceptance shows that it was.</source>
        <translation>Indicó que la cuenta no se ha usado desde el %1, pero un chat o el día de la aceptación muestra que sí.</translation>
    </message>
    <message>
        <source>The changes of the switch can&apos;t lie in this order, or one of them lies before the acceptance or the sign-up. Correct a day, or the order.</source>
        <translation>Los cambios del interruptor no pueden ir en este orden, o uno de ellos es anterior a la aceptación o al registro. Corrija un día o el orden.</translation>
    </message>
    <message>
        <source>These answers can&apos;t all be true together: an account accepts on or after the day on which it was created, and not before %1. Correct a day, or leave out the one that you are not sure of.</source>
        <translation>Estas respuestas no pueden ser todas ciertas a la vez: una cuenta acepta el día en que se creó o después, y no antes del %1. Corrija un día, u omita el que no sepa con certeza.</translation>
    </message>
    <message>
        <source>The notice and its switch did not exist before %1. Choose that day or a later one, a month, or “I don&apos;t know”.</source>
        <translation>El aviso y su interruptor no existían antes del %1. Elija ese día u otro posterior, un mes o «No lo sé».</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged. Choose an earlier day, a month, or “I don&apos;t know”.</source>
        <translation>Este día es posterior al %1, el día en que se evalúa el caso. Elija un día anterior, un mes o «No lo sé».</translation>
    </message>
    <message>
        <source>Take it as accepted</source>
        <translation>Dar por aceptado</translation>
    </message>
    <message>
        <source>Take it as accepted, on a day that I don&apos;t know</source>
        <translation>Dar por aceptado, en una fecha que no sé</translation>
    </message>
    <message>
        <source>Leave out this change – %1</source>
        <translation>Omitir este cambio – %1</translation>
    </message>
    <message>
        <source>Leave out the changes of the switch</source>
        <translation>Omitir los cambios del interruptor</translation>
    </message>
    <message>
        <source>Answer “I don&apos;t know” to “%1”</source>
        <translation>Responder «No lo sé» a «%1»</translation>
    </message>
</context>
<context>
    <name>reportexport</name>
    <message>
        <source>PDF to read and print (*.pdf)</source>
        <translation>PDF para leer e imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Datos para programas (*.json)</translation>
    </message>
    <message>
        <source>privacy report</source>
        <translation>informe de privacidad</translation>
    </message>
    <message>
        <source>The ending of the name says in which form to save. Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation>La terminación del nombre indica en qué formato se guarda. Elija un nombre que termine en .pdf, .html, .txt o .json.</translation>
    </message>
</context>
</TS>
