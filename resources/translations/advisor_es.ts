<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <source>“%1” can't be used as it is.

%2

Place in the file: %3</source>
        <translation>«%1» no puede usarse tal como está.

%2

Lugar en el archivo: %3</translation>
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
        <source>I don't know the day</source>
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
        <source>Choose one of the answers. “I don't know” is a full answer.</source>
        <translation>Elija una de las respuestas. «No lo sé» es una respuesta válida.</translation>
    </message>
    <message>
        <source>Add a change, or choose “No” or “I don't know”.</source>
        <translation>Añada un cambio, o elija «No» o «No lo sé».</translation>
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
        <source>I don't remember</source>
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
        <source>The last message can't lie before the first. Correct one of the two days.</source>
        <translation>El último mensaje no puede ser anterior al primero. Corrija uno de los dos días.</translation>
    </message>
    <message>
        <source>A message lies after the chat's deletion. Correct one of the two days.</source>
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
        <comment>a chat's label, then its day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a chat's label, then its first and last day</comment>
        <translation>%1: del %2 al %3</translation>
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
        <source>This chat doesn't fit the other answers of the case. %1</source>
        <translation>Este chat no encaja con las demás respuestas del caso. %1</translation>
    </message>
    <message>
        <source>This chat has no message up to the day on which the case is judged, so it doesn't count yet.</source>
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
        <source>Choose one of the answers. “I don't know” is a full answer.</source>
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
        <source>Choose one of the answers. “I don't know” is a full answer.</source>
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
        <source>Choose the day, or press Enter in the field if the day shown is right. A month, or “I don't know”, is a full answer too.</source>
        <translation>Elija el día, o pulse Intro en el campo si el día que se muestra es correcto. Un mes o «No lo sé» también son respuestas válidas.</translation>
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
        <source>A past day is shown: %1, with the rules of that day and without what happened later. The plan and agreements are taken to have been the same. Nothing of this is saved.</source>
        <translation>Se muestra un día pasado: %1, con las reglas de ese día y sin lo que ocurrió después. Se supone que el plan y los acuerdos eran los mismos. Nada de esto se guarda.</translation>
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
        <source>The case can't be kept on %1, because some of its answers lie later. Save or print the report of that day instead.

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
        <source>The report can't be printed on “%1”. Check the printer, or save the report as PDF and print that.</source>
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
        <source>Choose the year, and the month if you know it. “I don't know” is a full answer too.</source>
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
        <source>Choose one of the answers. “I don't know” is a full answer.</source>
        <translation>Elija una de las respuestas. «No lo sé» es una respuesta válida.</translation>
    </message>
    <message>
        <source>Type the number of days, %1 or more. “I don't know” is a full answer too.</source>
        <translation>Escriba el número de días, %1 o más. «No lo sé» también es una respuesta válida.</translation>
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
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
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
        <source>A picture of the switch “Help improve our AI models”, standing at Off: its knob is at the left.</source>
        <translation>Imagen del interruptor «Help improve our AI models» en «Off»: el botón está a la izquierda.</translation>
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
        <comment>a chat's label, then which copy</comment>
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
        <source>no fixed date: the cloud's terms and settings decide</source>
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
        <source>No copies are listed: the other company's policy decides how long it keeps them.</source>
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
    <message numerus="yes">
        <source>%n line(s) of this list would be different.</source>
        <translation><numerusform>%n línea de esta lista sería distinta.</numerusform><numerusform>%n líneas de esta lista serían distintas.</numerusform></translation>
    </message>
    <message>
        <source>%1 of the %2 lines would be different.</source>
        <translation>Líneas que serían distintas: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year: %1 is the month's name.</extracomment>
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
        <source>What this report can't say</source>
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
        <source>Not said; counted as never moved</source>
        <translation>Sin respuesta; cuenta como nunca movido</translation>
    </message>
    <message>
        <source>Not said; counted as not locked</source>
        <translation>Sin respuesta; cuenta como no bloqueado</translation>
    </message>
    <message>
        <source>Not said; counted as no period set</source>
        <translation>Sin respuesta; cuenta como sin plazo fijado</translation>
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
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>When sharing was on, and how long copies exist</source>
        <translation>Cuándo estuvo activado el uso compartido y cuánto tiempo existen las copias</translation>
    </message>
    <message>
        <source>A chat you write today</source>
        <translation>Un chat que escriba hoy</translation>
    </message>
    <message>
        <source>Chat “%1”</source>
        <translation>Chat «%1»</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a picture, by QLocale's letters</comment>
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
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>A large case: open it to see its answer.</source>
        <translation>Un caso grande: ábralo para ver su respuesta.</translation>
    </message>
    <message>
        <source>This file can't be read as a case.</source>
        <translation>Este archivo no puede leerse como caso.</translation>
    </message>
    <message>
        <source>Two of its answers don't fit together.</source>
        <translation>Dos de sus respuestas no encajan entre sí.</translation>
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
        <source>Answer a few questions about one account. You then read whether its chats may be used to train models, how long copies are kept, what you can do and which published sources say so – on the screen or on paper. “I don't know” is a full answer everywhere.</source>
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
        <source>Shows every plan's rules, and the questions people ask most.</source>
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
        <source>Steps</source>
        <translation>Pasos</translation>
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
    <name>answerwords</name>
    <message>
        <source>Never moved</source>
        <translation>Nunca movido</translation>
    </message>
    <message numerus="yes">
        <source>%n changes; the last one: %1</source>
        <translation><numerusform>%n cambio; el último: %1</numerusform><numerusform>%n cambios; el último: %1</numerusform></translation>
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
        <translation><numerusform>%n día</numerusform><numerusform>%n días</numerusform></translation>
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
        <source>“%1” can't be opened: %2.</source>
        <translation>«%1» no puede abrirse: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB, so it is not read. Split its chats over several cases.</source>
        <translation>«%1» ocupa más de 256 MiB, así que no se lee. Reparta sus chats en varios casos.</translation>
    </message>
    <message>
        <source>“%1” can't be read: %2.</source>
        <translation>«%1» no puede leerse: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2</source>
        <translation>«%1» no es un caso guardado que pueda leerse.

%2</translation>
    </message>
    <message>
        <source>“%1” is not a saved case that can be read.

%2

Place in the file: %3</source>
        <translation>«%1» no es un caso guardado que pueda leerse.

%2

Lugar en el archivo: %3</translation>
    </message>
    <message>
        <source>The case can't be saved as “%1”: %2. Nothing was changed there. Choose another place or name.</source>
        <translation>El caso no puede guardarse como «%1»: %2. Allí no se ha cambiado nada. Elija otro lugar u otro nombre.</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message numerus="yes">
        <source>%n days after the last message</source>
        <translation><numerusform>%n día después del último mensaje</numerusform><numerusform>%n días después del último mensaje</numerusform></translation>
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
        <source>Nothing can be said yet: two answers don't fit together.</source>
        <translation>Aún no se puede decir nada: dos respuestas no encajan entre sí.</translation>
    </message>
    <message>
        <source>Still open: whether new chats may be used to train models, and how long they are kept.</source>
        <translation>Aún por aclarar: si los chats nuevos pueden usarse para entrenar modelos y cuánto tiempo se conservan.</translation>
    </message>
</context>
<context>
    <name>problemwords</name>
    <message>
        <source>Claude normally can't be used after %1 without accepting.</source>
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
        <source>The changes of the switch can't lie in this order, or one of them lies before the acceptance or the sign-up. Correct a day, or the order.</source>
        <translation>Los cambios del interruptor no pueden ir en este orden, o uno de ellos es anterior a la aceptación o al registro. Corrija un día o el orden.</translation>
    </message>
    <message>
        <source>These answers can't all be true together: an account accepts on or after the day on which it was created, and not before %1. Correct a day, or leave out the one that you are not sure of.</source>
        <translation>Estas respuestas no pueden ser todas ciertas a la vez: una cuenta acepta el día en que se creó o después, y no antes del %1. Corrija un día, u omita el que no sepa con certeza.</translation>
    </message>
    <message>
        <source>The notice and its switch did not exist before %1. Choose that day or a later one, a month, or “I don't know”.</source>
        <translation>El aviso y su interruptor no existían antes del %1. Elija ese día u otro posterior, un mes o «No lo sé».</translation>
    </message>
    <message>
        <source>This day lies after %1, the day on which the case is judged. Choose an earlier day, a month, or “I don't know”.</source>
        <translation>Este día es posterior al %1, el día en que se evalúa el caso. Elija un día anterior, un mes o «No lo sé».</translation>
    </message>
    <message>
        <source>Take it as accepted</source>
        <translation>Dar por aceptado</translation>
    </message>
    <message>
        <source>Take it as accepted, on a day that I don't know</source>
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
        <source>Answer “I don't know” to “%1”</source>
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
