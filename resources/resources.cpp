#include "resources/resources.h"

#include <QDir>

void initializeResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(packs);
    Q_INIT_RESOURCE(translations);
}
