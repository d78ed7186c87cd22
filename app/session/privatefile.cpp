#include "app/session/privatefile.h"

#include <QFileDevice>

void keepPrivate(QFileDevice& file)
{
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.unsetError();
}
